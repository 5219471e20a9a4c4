namespace Pipeline.Tests.Datasets.Contract;

/// <summary>Each breach is seen on small contracts made up for it.</summary>
public sealed class ContractComparisonTests
{
    private static readonly SchemaContract Promised = new(
        "1.2",
        new Dictionary<string, PromisedTable>
        {
            ["fact_meeting"] = new("1.0", ["month_start", "cell_key"], new Dictionary<string, PromisedColumn>
            {
                ["month_start"] = new("date", "1.0"),
                ["cell_key"] = new("int32", "1.0"),
                ["held"] = new("int32?", "1.2"),
            }),
        },
        new Dictionary<string, PromisedMeasure> { ["held"] = new("fact_meeting", "1.2") });

    private static PromisedTable Table => Promised.Tables["fact_meeting"];

    [Fact]
    public void What_stays_as_it_was_breaks_nothing() => Assert.Empty(Breaches(Promised));

    [Fact]
    public void A_table_that_is_gone_is_a_breach() =>
        Assert.Contains("The table fact_meeting is gone", Breach(Promised with { Tables = new Dictionary<string, PromisedTable>() }), StringComparison.Ordinal);

    [Fact]
    public void A_column_that_is_gone_is_a_breach() =>
        Assert.Contains("The column fact_meeting.held is gone", Breach(With(columns => columns.Remove("held"))), StringComparison.Ordinal);

    [Fact]
    public void A_renamed_column_is_one_that_is_gone_whatever_the_version() => Assert.Contains(
        "The column fact_meeting.held is gone",
        Breach(With(columns =>
        {
            columns.Remove("held");
            columns["were_held"] = new("int32?", "1.3");
        }) with
        { Version = "1.3" }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("int32")]
    [InlineData("int64?")]
    [InlineData("text?")]
    public void Another_type_is_a_breach_also_where_only_the_empty_is_no_longer_allowed(string type) =>
        Assert.Contains($"The type of fact_meeting.held was int32? and is {type}", Breach(With(columns => columns["held"] = new(type, "1.2"))), StringComparison.Ordinal);

    [Fact]
    public void Another_key_is_a_breach() => Assert.Contains(
        "The key of fact_meeting was month_start, cell_key and is cell_key",
        Breach(Promised with { Tables = new Dictionary<string, PromisedTable> { ["fact_meeting"] = Table with { Key = ["cell_key"] } } }),
        StringComparison.Ordinal);

    [Fact]
    public void A_measure_that_is_gone_or_moved_is_a_breach()
    {
        Assert.Contains("The measure held is gone", Breach(Promised with { Measures = new Dictionary<string, PromisedMeasure>() }), StringComparison.Ordinal);
        Assert.Contains(
            "The table of the measure held was fact_meeting and is fact_visit",
            Breach(Promised with { Measures = new Dictionary<string, PromisedMeasure> { ["held"] = new("fact_visit", "1.2") } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Since_when_something_is_there_is_not_rewritten() =>
        Assert.Contains("fact_meeting.held is there since 1.2, and SchemaHistory says 1.1", Breach(With(columns => columns["held"] = new("int32?", "1.1"))), StringComparison.Ordinal);

    [Fact]
    public void A_new_column_without_a_new_minor_version_is_a_breach_that_says_what_to_do()
    {
        var breach = Breach(With(columns => columns["prepared"] = new("int32", "1.2")));

        Assert.Contains("`fact_meeting.prepared` came in, and the schema is still version 1.2", breach, StringComparison.Ordinal);
        Assert.Contains("Set DatasetSchema.Version to 1.3", breach, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_table_or_measure_without_a_new_minor_version_is_a_breach()
    {
        Assert.Contains("`fact_visit` came in", Breach(WithTable("fact_visit", "1.2")), StringComparison.Ordinal);
        Assert.Contains("`held-rate` came in", Breach(WithMeasure("held-rate", "1.2")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_column_that_the_changelog_tells_nothing_of_is_a_breach() => Assert.Contains(
        "The changelog has no line «- Dataset schema 1.3: …»",
        Breach(With(columns => columns["prepared"] = new("int32", "1.3")) with { Version = "1.3" }), StringComparison.Ordinal);

    [Fact]
    public void A_changelog_that_does_not_name_what_came_in_is_a_breach() => Assert.Contains(
        "does not name `fact_meeting.prepared`",
        Breach(With(columns => columns["prepared"] = new("int32", "1.3")) with { Version = "1.3" }, "- Dataset schema 1.3: something."), StringComparison.Ordinal);

    [Fact]
    public void A_new_column_that_the_history_has_under_another_version_is_a_breach() => Assert.Contains(
        "fact_meeting.prepared came in with 1.3, and SchemaHistory says 1.0",
        Breach(With(columns => columns["prepared"] = new("int32", "1.0")) with { Version = "1.3" }, "- Dataset schema 1.3: `fact_meeting.prepared`."), StringComparison.Ordinal);

    [Fact]
    public void A_new_minor_version_that_brings_nothing_is_a_breach() =>
        Assert.Contains("nothing came in", Breach(Promised with { Version = "1.3" }), StringComparison.Ordinal);

    [Fact]
    public void What_comes_in_with_a_new_minor_version_and_a_line_in_the_changelog_breaks_nothing()
    {
        Assert.Empty(Breaches(With(columns => columns["prepared"] = new("int32", "1.3")) with { Version = "1.3" }, "- Dataset schema 1.3: `fact_meeting.prepared`."));
        Assert.Empty(Breaches(WithTable("fact_visit", "1.3") with { Version = "1.3" }, "- Dataset schema 1.3: `fact_visit`."));
        Assert.Empty(Breaches(WithMeasure("held-rate", "1.3") with { Version = "1.3" }, "# Changelog\n\n- Dataset schema 1.3: a measure,\n  `held-rate`.\n- Dataset schema 1.2: else.\n"));
    }

    [Fact]
    public void A_new_column_stands_for_the_measure_that_counts_it()
    {
        var now = With(columns => columns["not_held"] = new("int32", "1.3")) with { Version = "1.3" };

        Assert.Empty(Breaches(
            now with { Measures = new Dictionary<string, PromisedMeasure>(now.Measures) { ["not-held"] = new("fact_meeting", "1.3") } },
            "- Dataset schema 1.3: `fact_meeting.not_held`."));
    }

    private static IReadOnlyList<string> Breaches(SchemaContract now, string changelog = "") => ContractComparison.Breaches(Promised, now, changelog);

    private static string Breach(SchemaContract now, string changelog = "") => Assert.Single(Breaches(now, changelog));

    private static SchemaContract With(Action<Dictionary<string, PromisedColumn>> change)
    {
        var columns = new Dictionary<string, PromisedColumn>(Table.Columns);
        change(columns);
        return Promised with { Tables = new Dictionary<string, PromisedTable> { ["fact_meeting"] = Table with { Columns = columns } } };
    }

    private static SchemaContract WithTable(string name, string since) =>
        Promised with { Tables = new Dictionary<string, PromisedTable>(Promised.Tables) { [name] = Table with { Since = since } } };

    private static SchemaContract WithMeasure(string id, string since) =>
        Promised with { Measures = new Dictionary<string, PromisedMeasure>(Promised.Measures) { [id] = new("fact_meeting", since) } };
}

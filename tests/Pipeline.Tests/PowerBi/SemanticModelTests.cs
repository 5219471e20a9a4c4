using System.Text.RegularExpressions;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Model;

namespace Pipeline.Tests.PowerBi;

/// <summary>The semantic model as checked in, read without the code that wrote it, against the contract of the tables.</summary>
public sealed partial class SemanticModelTests
{
    private static readonly Dictionary<string, string> Fitting = new(StringComparer.Ordinal)
    {
        ["int32"] = "int64",
        ["int64"] = "int64",
        ["boolean"] = "boolean",
        ["text"] = "string",
        ["date"] = "dateTime",
        ["timestamp"] = "dateTime",
        ["decimal"] = "decimal",
    };

    private static readonly IReadOnlyList<TmdlNode> Relationships = [.. ProjectFolder.Tmdl("relationships.tmdl").Of("relationship")];

    [Fact]
    public void Every_table_of_the_contract_is_in_the_model()
    {
        var read = ProjectFolder.Tables.SelectMany(t => DatasetName().Matches(QueryOf(t) ?? "").Select(m => m.Groups["name"].Value)).Distinct(StringComparer.Ordinal);

        Assert.Equal(DatasetSchema.Tables.Select(t => t.Name).Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
        Assert.Equal(
            ProjectFolder.Tables.Select(t => t.Name).Order(StringComparer.Ordinal),
            ProjectFolder.Tmdl("model.tmdl").Of("ref table").Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_source_column_is_in_the_contract_with_a_fitting_type()
    {
        foreach (var (table, definition) in FromDatasets())
        {
            var (asked, columns) = (ColumnPair().Matches(QueryOf(table)!).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["type"].Value, StringComparer.Ordinal), table.Of("column").Where(c => c.Has("sourceColumn")).ToList());

            Assert.Equal(columns.Select(c => c.Property("sourceColumn")!).Order(StringComparer.Ordinal), asked.Keys.Order(StringComparer.Ordinal));
            foreach (var column in columns)
            {
                var promised = definition.Columns.Single(c => c.Name == column.Property("sourceColumn"));
                Assert.Equal(KebabCase.Of(promised.Type), asked[promised.Name]);
                Assert.Equal(Fitting[asked[promised.Name]], column.Property("dataType"));
            }
        }
    }

    [Fact]
    public void No_column_of_the_contract_is_left_out()
    {
        foreach (var table in DatasetSchema.Tables)
        {
            var node = ProjectFolder.Tables.Single(t => t.Name == table.Caption.Vi);

            Assert.Empty(table.Columns.Select(c => c.Name).Except(node.Of("column").Select(c => c.Property("sourceColumn"))));
        }
    }

    [Fact]
    public void Keys_and_raw_figures_are_hidden_and_nothing_sums_by_itself()
    {
        Assert.All(ProjectFolder.Tables.SelectMany(t => t.Of("column")), c => Assert.Equal("none", c.Property("summarizeBy")));
        foreach (var (table, definition) in FromDatasets())
        {
            var visible = table.Of("column").Where(c => !c.Has("isHidden") && c.Has("sourceColumn")).Select(c => definition.Columns.Single(d => d.Name == c.Property("sourceColumn"))).ToList();

            Assert.All(visible, c => Assert.Null(c.References));
            Assert.All(visible, c => Assert.False(c.Name.EndsWith("_key", StringComparison.Ordinal), c.Name));
            Assert.All(visible, c => Assert.Equal(Aggregation.None, c.Aggregation));
        }
    }

    [Fact]
    public void The_dates_are_marked_as_the_date_table_and_no_table_of_dates_is_made_beside_it()
    {
        var marked = Assert.Single(ProjectFolder.Tables, t => t.Property("dataCategory") == "Time");
        var key = Assert.Single(marked.Of("column"), c => c.Has("isKey"));

        Assert.Equal("date", key.Property("sourceColumn"));
        Assert.Equal("dim_date", Assert.Single(DatasetName().Matches(QueryOf(marked)!)).Groups["name"].Value);
        Assert.Equal("0", ProjectFolder.Tmdl("model.tmdl").Of("annotation").Single(a => a.Name == "__PBI_TimeIntelligenceEnabled").Value);
        Assert.True(ProjectFolder.Tmdl("model.tmdl").Children[0].Has("discourageImplicitMeasures"));
    }

    [Fact]
    public void Relationships_go_from_many_to_one_in_one_direction_and_resolve()
    {
        Assert.All(Relationships, r => Assert.Equal(
            ["fromColumn", "toColumn"], r.Children.Select(c => c.Kind).Where(k => k != "isActive"))); // Nothing that would widen direction or cardinality.
        foreach (var (fromTable, fromColumn, toTable, toColumn) in Relationships.Select(Ends))
        {
            var (from, to) = (Column(fromTable, fromColumn), Column(toTable, toColumn));
            Assert.Equal(from.Property("dataType"), to.Property("dataType"));
            var one = SemanticModel.Tables.Single(t => t.Name.Vi == toTable);
            Assert.Equal(DatasetSchema.Find(one.Id == CurrentOrganizations.Id ? "dim_organization" : one.Id)!.Key, [to.Property("sourceColumn")!]);
        }
    }

    [Fact]
    public void Every_reference_of_the_contract_is_a_relationship_but_those_of_a_table_to_itself()
    {
        var references = from table in DatasetSchema.Tables
                         from column in table.Columns
                         where column.References is { } other && other != table.Name
                         select $"{table.Name}.{column.Name}";
        var related = Relationships.Select(Ends).Select(e => $"{SemanticModel.Tables.Single(t => t.Name.Vi == e.FromTable).Id}.{Column(e.FromTable, e.FromColumn).Property("sourceColumn")}");

        Assert.Empty(references.Except(related));
    }

    [Fact]
    public void A_choice_reaches_a_table_by_one_active_way_at_most()
    {
        var ways = Relationships.Where(r => r.Property("isActive") != "false").Select(Ends).ToLookup(e => e.FromTable, e => e.ToTable, StringComparer.Ordinal);

        foreach (var table in ProjectFolder.Tables)
        {
            var reached = Reached(table.Name, ways).ToList();
            Assert.Empty(reached.GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{table.Name} → {g.Key}"));
        }
    }

    [Fact]
    public void Every_fact_hangs_on_a_month_and_by_it_on_a_date()
    {
        var ways = Relationships.Where(r => r.Property("isActive") != "false").Select(Ends).ToLookup(e => e.FromTable, e => e.ToTable, StringComparer.Ordinal);

        Assert.All(DatasetSchema.Tables.Where(t => t.Monthly), t => Assert.Contains("Ngày", Reached(t.Caption.Vi, ways)));
    }

    [Fact]
    public void Every_table_column_and_measure_has_a_name_a_description_and_both_in_English()
    {
        var english = ProjectFolder.Tmdl("cultures/en-US.tmdl").Children.Single().Of("translations").Single().Of("model").Single().Of("table").ToDictionary(t => t.Name, StringComparer.Ordinal);

        Assert.Equal(ProjectFolder.Tables.Select(t => t.Name).Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        foreach (var table in ProjectFolder.Tables)
        {
            AssertTranslated(table, english[table.Name]);
            foreach (var kind in (string[])["column", "measure"])
            {
                var translated = english[table.Name].Of(kind).ToDictionary(c => c.Name, StringComparer.Ordinal);
                Assert.Equal(translated.Count, table.Of(kind).Count());
                Assert.All(table.Of(kind), c => AssertTranslated(c, translated[c.Name]));
                Assert.Equal(translated.Count, translated.Values.Select(c => c.Property("caption")).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            }
        }

        Assert.All(ProjectFolder.Tables.SelectMany(t => english[t.Name].Of("measure")), m => Assert.NotNull(m.Property("displayFolder")));
    }

    [Fact]
    public void A_column_sorts_by_a_column_of_its_own_table()
    {
        var sorted = ProjectFolder.Tables.SelectMany(t => t.Of("column").Select(c => (Table: t, By: c.Property("sortByColumn")))).Where(c => c.By is not null).ToList();

        Assert.NotEmpty(sorted);
        Assert.All(sorted, c => Assert.Contains(c.Table.Of("column"), o => o.Name == c.By!.Trim('\'')));
    }

    private static void AssertTranslated(TmdlNode of, TmdlNode english)
    {
        Assert.False(string.IsNullOrWhiteSpace(of.Description), of.Name);
        Assert.False(string.IsNullOrWhiteSpace(english.Property("caption")), of.Name);
        Assert.False(string.IsNullOrWhiteSpace(english.Property("description")), of.Name);
    }

    private static IEnumerable<string> Reached(string table, ILookup<string, string> ways) =>
        ways[table].SelectMany(next => Reached(next, ways).Prepend(next));

    private static IEnumerable<(TmdlNode Table, TableDefinition Definition)> FromDatasets() =>
        from table in ProjectFolder.Tables
        let model = SemanticModel.Tables.Single(t => t.Name.Vi == table.Name)
        where !model.IsCalculated
        select (table, model.Id == CurrentOrganizations.Id ? DatasetSchema.Find("dim_organization")! : Definition(model.Id));

    private static TableDefinition Definition(string id) =>
        DatasetSchema.Find(id) ?? (id == SnapshotTable.Name ? SnapshotTable.Definition : DatasetDictionary.Table.Definition);

    private static string? QueryOf(TmdlNode table) => table.Of("partition").Single().Property("source");

    private static TmdlNode Column(string table, string column) => ProjectFolder.Tables.Single(t => t.Name == table).Of("column").Single(c => c.Name == column);

    /// <summary>The tables and columns of a relationship.</summary>
    internal static (string FromTable, string FromColumn, string ToTable, string ToColumn) Ends(TmdlNode relationship)
    {
        var (from, to) = (End().Match(relationship.Property("fromColumn")!), End().Match(relationship.Property("toColumn")!));
        return (from.Groups["table"].Value.Trim('\''), from.Groups["column"].Value.Trim('\''), to.Groups["table"].Value.Trim('\''), to.Groups["column"].Value.Trim('\''));
    }

    [GeneratedRegex(@"DatasetTable\(""(?<name>\w+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DatasetName();

    [GeneratedRegex(@"\{""(?<name>\w+)"", ""(?<type>int32|int64|boolean|text|date|timestamp|decimal)""\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ColumnPair();

    [GeneratedRegex(@"^(?<table>'[^']+'|[^'.]+)\.(?<column>'[^']+'|[^'.]+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex End();
}

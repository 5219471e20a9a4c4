using System.Text.Json.Nodes;
using Pipeline.Core.Restatements;
using Pipeline.Storage.Restatements;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Restatements;

/// <summary>A later final month changes by what it looks back at: one new version each, the same restatement id, each figure once.</summary>
public sealed class LookBackTests : IAsyncLifetime
{
    private readonly Deployment _deployment = new();

    public static TheoryData<string, string, string> Cases { get; } = new()
    {
        { "gap", "fact_meeting_compliance", "m2_gap" },
        { "host", "fact_cluster_rotation", "c3_num" },
        { "owner", "fact_economic_model", "e1p_owners" },
        { "in charge", "fact_member_report", "members_first_in_charge_in_year" },
        { "term", "fact_apprenticeship_term", "a2_in_progress" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await LateYear.PrepareAsync(_deployment);

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task February_looks_back_at_what_was_let_into_January(string late, string table, string figure)
    {
        var restatement = await LateYear.RestateAsync(_deployment, Sheet(late));

        var february = restatement.Versions.Single(v => v.Month == A.Month("2019-02"));
        Assert.Equal((1, 2), (february.Before, february.After));
        Assert.Contains(await ChangesAsync("2019-02"), r => (r["table_name"], r["figure"]) == (table, figure));
    }

    [Theory]
    [InlineData("gap")]
    [InlineData("host")]
    [InlineData("owner")]
    public async Task Each_changed_figure_is_listed_once_in_each_month_and_no_other(string late)
    {
        var restatement = await LateYear.RestateAsync(_deployment, Sheet(late));

        foreach (var month in (string[])["2019-01", "2019-02", "2019-03"])
        {
            var listed = (await ChangesAsync(month)).Select(r => $"{r["restatement_id"]} {r["table_name"]} {r["row_key"]} {r["figure"]}").ToList();
            Assert.Equal(listed.Count, listed.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(await DifferencesAsync(month, restatement), listed);
        }
    }

    [Fact]
    public async Task A_month_that_hands_on_something_else_keeps_its_version_and_its_first_history_stays_readable()
    {
        await LateYear.RestateAsync(_deployment, LateYear.Corrected);

        var march = (await _deployment.Months.FindAsync(A.Month("2019-03"), Cancellation))!;
        var kept = (await _deployment.Versions.FindAsync(A.Month("2019-03"), 1, Cancellation))!.Record;
        Assert.Equal((kept.Version, kept.Restatement), (march.Version, march.Restatement));
        Assert.Equal(kept.Files.Select(f => f.Path), march.Files.Select(f => f.Path));
        Assert.True(await _deployment.Stores.Work.ExistsAsync(kept.History, Cancellation));
    }

    /// <summary>What the two versions that readers have had differ in, found without the table.</summary>
    private async Task<IReadOnlyList<string>> DifferencesAsync(string month, Restatement restatement)
    {
        if (restatement.Versions.All(v => v.Month != A.Month(month)))
        {
            return [];
        }

        var differences = new List<string>();
        var (before, after) = (await VersionAsync(month, 1), await VersionAsync(month, 2));
        foreach (var (old, @new) in before.Zip(after))
        {
            differences.AddRange(TableComparison.Of(old, @new).Select(c => $"{restatement.Id} {c.Table.Name} {c.RowKey} {c.Figure.Name}"));
        }

        return differences;
    }

    private async Task<IReadOnlyList<Core.Datasets.TableData>> VersionAsync(string month, int version)
    {
        var record = (await _deployment.Versions.FindAsync(A.Month(month), version, Cancellation))!.Record;
        var tables = new List<Core.Datasets.TableData>();
        foreach (var file in record.Files.Where(f => f.Table != RestatementTable.Name))
        {
            tables.Add(await new Pipeline.Storage.Publishing.DatasetFiles(_deployment.Stores).ReadAsync(Core.Datasets.DatasetSchema.Find(file.Table)!, file, Cancellation));
        }

        return tables;
    }

    private async Task<IReadOnlyList<FactRow>> ChangesAsync(string month)
    {
        var data = await _deployment.TableAsync(RestatementTable.Table.Definition, month);
        return [.. Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i))];
    }

    private static JsonObject Sheet(string late) => late switch
    {
        "gap" => LateYear.Late,
        "host" => Deployment.Meetings("CB1", "2019-01", 0, Deployment.Meeting("2019-01-10", guests: ["CB2", "CB3"])),
        "owner" => LateYear.Models("2019-01"),
        "in charge" => LateYear.Households("2019-01", "DV-CB1", 1),
        _ => LateYear.Term("2019-01"),
    };
}

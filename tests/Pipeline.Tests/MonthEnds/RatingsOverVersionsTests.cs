using System.Text.Json.Nodes;
using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Sheets;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.MonthEnds;

/// <summary>What was withheld in a published version of a month stays so in all its later ones (INDICATORS, Suppression).</summary>
public sealed class RatingsOverVersionsTests : IAsyncLifetime
{
    private static readonly (string Cell, int Size)[] Cells = [("CB1", 6), ("CB2", 7), ("CB3", 9)];

    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var data = A.Country().With(Cells.Select(c => A.Cell(c.Cell)))
            .With(Cells.SelectMany(c => Enumerable.Range(1, c.Size).Select(i => A.Member($"DV-{c.Cell}-{i}", c.Cell)))).Data;
        await _deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-01") } });
        await PostAsync("CB1", 0, 4, "2019-02-03T01:00:00Z");
        await PostAsync("CB2", 0, 7, "2019-02-03T01:00:00Z");
        await PostAsync("CB3", 0, 9, "2019-02-03T01:00:00Z");
        await _deployment.MonthEndAsync(A.Instant("2019-02-03T02:00:00Z"));
    }

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    [Fact]
    public async Task A_cell_that_has_grown_meanwhile_stays_withheld_and_the_changed_sum_is_left_out()
    {
        Assert.Equal("0 False 11, 1 True -, 2 True -, 3 False 9", await ShownAsync());

        await PostAsync("CB1", 1, 6, "2019-02-04T01:00:00Z");
        await _deployment.MonthEndAsync(A.Instant("2019-02-11T01:00:00Z"));

        Assert.Equal("1 True -, 2 True -, 3 False 9", await ShownAsync());
    }

    [Fact]
    public async Task The_sum_is_repeated_as_long_as_nothing_in_it_changes()
    {
        await PostAsync("CB3", 1, 8, "2019-02-04T01:00:00Z");
        await _deployment.MonthEndAsync(A.Instant("2019-02-11T01:00:00Z"));

        Assert.Equal("0 False 11, 1 True -, 2 True -, 3 False 8", await ShownAsync());
    }

    [Fact]
    public async Task A_full_run_gives_the_bytes_of_an_incremental_one()
    {
        await PostAsync("CB1", 1, 6, "2019-02-04T01:00:00Z");
        await _deployment.MonthEndAsync(A.Instant("2019-02-04T02:00:00Z"));
        var incremental = await _deployment.PublishedAsync();

        var report = await _deployment.MonthEndAsync(A.Instant("2019-02-04T03:00:00Z"), full: true);

        Assert.Equal(MonthEndResult.Unchanged, report.Result);
        Assert.Equal(incremental, await _deployment.PublishedAsync());
    }

    [Fact]
    public async Task A_final_version_is_pinned_to_what_readers_had_seen()
    {
        await _deployment.MonthEndAsync(A.Instant("2019-02-11T01:00:00Z"));

        var pinned = await _deployment.Stores.Work.ReadAsync("inputs/2019-01/1.json", Cancellation);
        Assert.Contains("ratings/2019-01/", System.Text.Encoding.UTF8.GetString(pinned!.Content.Span), StringComparison.Ordinal);
    }

    /// <summary>Of each row of January: cell key, whether it is withheld, S1's numerator.</summary>
    private async Task<string> ShownAsync()
    {
        var manifest = (await CurrentSnapshot.ReadAsync(_deployment.Stores, Cancellation)).Manifest!;
        var name = MemberReportTable.Table.Definition.Name;
        var file = manifest.Tables.Single(t => t.Name == name).Files.Single(f => f.Month == "2019-01");
        var data = await new DatasetFiles(_deployment.Stores).ReadAsync(MemberReportTable.Table.Definition, file.ToTableFile(name), Cancellation);
        return string.Join(", ", Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i))
            .Select(r => $"{r["cell_key"]} {r["is_suppressed"]} {(r["s1_num"] is { Length: > 0 } number ? number : "-")}"));
    }

    /// <summary>So many members of the cell rate themselves, the first as excellent and agreed as good, the others as good.</summary>
    private async Task PostAsync(string cell, int @base, int rated, string at)
    {
        var answer = await _deployment.PostAsync(A.Committee, new JsonObject
        {
            ["form"] = MemberReportsForm.Code,
            ["month"] = "2019-01",
            ["unit"] = cell,
            ["base"] = @base,
            ["rows"] = new JsonArray([.. Enumerable.Range(1, rated).Select(i => new JsonObject
            {
                ["member"] = $"DV-{cell}-{i}",
                ["tasksGiven"] = 1,
                ["selfRating"] = i == 1 ? "excellent" : "good",
                ["agreedRating"] = i == 2 ? "completed" : "good",
                ["commentsReceived"] = 0,
            })]),
        }, A.Instant(at));
        Assert.True(answer.Status == 201, string.Join(' ', answer.Problems.Select(p => p.En)));
    }
}

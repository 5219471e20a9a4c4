using Pipeline.Core;
using Pipeline.Storage.Publishing;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.MonthEnds;

/// <summary>A month whose tables are larger than a file is split by the levels above the communes, and everything else is as if it were not.</summary>
public sealed class SplitMonthTests : IAsyncLifetime
{
    private const string Facts = "fact_meeting_compliance";

    private static readonly Month January = A.Month("2019-01");
    private static readonly Month February = A.Month("2019-02");

    /// <summary>Two provinces of two cells each, and files of two rows.</summary>
    private readonly Deployment _deployment = new(mostRows: 2);

    public async ValueTask InitializeAsync()
    {
        await ImportAsync(_deployment);
        await FileAsync(_deployment);
    }

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    [Fact]
    public async Task Each_province_has_its_file()
    {
        Assert.Equal(2, (await FilesAsync(January)).Count);
        Assert.Equal(2, (await FilesAsync(February)).Count);
    }

    [Fact]
    public async Task A_sheet_changes_the_file_of_its_own_province_alone()
    {
        var before = await FilesAsync(February);
        await PostAsync(_deployment, "XA-B", "CB3", "2019-02", "2019-02-21T01:00:00Z");
        await _deployment.MonthEndAsync(A.Instant("2019-02-22T01:00:00Z"));

        var after = await FilesAsync(February);

        Assert.Equal(before[0], after[0]);
        Assert.NotEqual(before[1], after[1]);
    }

    [Fact]
    public async Task The_figures_are_those_of_a_deployment_that_splits_nothing()
    {
        await using var whole = new Deployment();
        await ImportAsync(whole);
        await FileAsync(whole);

        foreach (var table in Core.Indicators.MonthTables.Definitions)
        {
            Assert.Equal(await RowsAsync(whole, table, "2019-01"), await RowsAsync(_deployment, table, "2019-01"));
        }
    }

    [Fact]
    public async Task A_full_run_gives_the_same_files()
    {
        var before = await _deployment.PublishedAsync();

        await _deployment.MonthEndAsync(A.Instant("2019-02-20T02:00:00Z"), full: true);

        Assert.Equal(before, await _deployment.PublishedAsync());
    }

    [Fact]
    public async Task A_final_month_is_verified_part_by_part_and_every_figure_is_explained()
    {
        var verified = (await _deployment.Verifying.VerifyAsync(January, version: null, TestContext.Current.CancellationToken))!;

        Assert.True(verified.IsEqual);
        Assert.Contains(verified.Parts, p => p.Name == Facts + " 2");
        await foreach (var (_, rows, unexplained) in _deployment.Figures.CheckAsync(TestContext.Current.CancellationToken))
        {
            Assert.True(rows > 0);
            Assert.Empty(unexplained);
        }
    }

    [Fact]
    public async Task A_restatement_changes_the_file_of_its_own_province_alone()
    {
        var before = await FilesAsync(January);
        var now = A.Instant("2019-02-23T01:00:00Z");
        var late = await _deployment.PostAsync(
            "XA-B", Deployment.Meetings("CB4", "2019-01", 0, Deployment.Meeting("2019-01-14")), now, forRestatement: true);
        await _deployment.RestateAsync("2019-01", now, late.Receipt!.Receipt!);

        Assert.Equal(1, await _deployment.WorkOffRestatementsAsync(now.AddMinutes(1)));

        // The version stands in every row, so both parts are new; what changed is told of one row alone.
        var change = await _deployment.TableAsync(Core.Restatements.RestatementTable.Table.Definition, "2019-01");
        Assert.Equal(2, (await FilesAsync(January)).Except(before).Count());
        Assert.Contains("m1_num", change.Columns.OfType<string?[]>().SelectMany(c => c));
        Assert.True((await _deployment.Verifying.VerifyAsync(January, version: 2, TestContext.Current.CancellationToken))!.IsEqual);
    }

    private static async Task ImportAsync(Deployment deployment)
    {
        var data = A.Country()
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B") with { SupervisingLevel = "T" })
            .With(A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3", "XA-B"), A.Cell("CB4", "XA-B"))
            .With(A.AVillage(), A.AVillage("T2"), A.AVillage("T3", "C-B")).Data;
        await deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = January } });
    }

    private static async Task FileAsync(Deployment deployment)
    {
        await PostAsync(deployment, A.Committee, "CB1", "2019-01", "2019-01-20T01:00:00Z");
        await PostAsync(deployment, "XA-B", "CB3", "2019-01", "2019-01-20T01:00:00Z");
        await deployment.MonthEndAsync(A.Instant("2019-02-20T01:00:00Z"));
    }

    private static async Task PostAsync(Deployment deployment, string organization, string cell, string month, string at)
    {
        var answer = await deployment.PostAsync(organization, Deployment.Meetings(cell, month, 0, Deployment.Meeting(month + "-10")), A.Instant(at));
        Assert.Equal(201, answer.Status);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(Deployment deployment, Core.Datasets.TableDefinition table, string month)
    {
        var data = await deployment.TableAsync(table, month);
        return [.. Enumerable.Range(0, data.RowCount).Select(row => string.Join('|', data.Columns.Select(c => c.GetValue(row)))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The files of the table of meetings.</summary>
    private async Task<IReadOnlyList<string>> FilesAsync(Month month)
    {
        var current = await CurrentSnapshot.ReadAsync(_deployment.Stores, TestContext.Current.CancellationToken);
        return [.. current.Manifest!.Tables.Single(t => t.Name == Facts).Files.Where(f => f.Holds(month)).Select(f => f.Path)];
    }
}

using Pipeline.Storage.Publishing;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.EndToEnd;

/// <summary>
/// The published files in both views of the hierarchy, read by DuckDB alone: XA-B splits on 2019-02-01 into XA-C, with CB1, and XA-D, with
/// CB2 and CB3; XA-A stays.
/// </summary>
public sealed class RolledUpTests : IAsyncLifetime
{
    private const string RolledUp =
        """
        SELECT o.organization_code, f.month_start::VARCHAR, sum(f.m1_num)::INT, sum(f.m1_den)::INT
        FROM fact_meeting_compliance f JOIN dim_cell c USING (cell_key) JOIN dim_organization o ON o.organization_key = c.current_organization_key
        GROUP BY ALL ORDER BY ALL
        """;

    private const string AsItWas =
        """
        SELECT o.organization_code, f.month_start::VARCHAR, sum(f.m1_num)::INT, sum(f.m1_den)::INT
        FROM fact_meeting_compliance f JOIN dim_organization o USING (organization_key)
        GROUP BY ALL ORDER BY ALL
        """;

    private const string WholeOrganizations =
        """
        SELECT o.organization_code, c.organization_code, sum(f.r1_den)::INT
        FROM fact_reporting f JOIN dim_organization o USING (organization_key) JOIN dim_organization c ON c.organization_key = o.current_organization_key
        WHERE f.month_start = DATE '2019-01-01'
        GROUP BY ALL ORDER BY ALL
        """;

    private readonly Deployment _deployment = new();

    public async ValueTask InitializeAsync()
    {
        var data = A.Country()
            .With(A.ACommune("C-B", to: "2019-02-01", successors: ["C-C", "C-D"]), A.ACommittee("XA-B", "C-B", to: "2019-02-01", successors: ["XA-C", "XA-D"]))
            .With(A.ACommune("C-C", from: "2019-02-01"), A.ACommittee("XA-C", "C-C", from: "2019-02-01"))
            .With(A.ACommune("C-D", from: "2019-02-01"), A.ACommittee("XA-D", "C-D", from: "2019-02-01"))
            .With(A.Cell("CB1", "XA-B", to: "2019-02-01"), A.Cell("CB1", "XA-C", from: "2019-02-01"))
            .With(A.Cell("CB2", "XA-B", to: "2019-02-01"), A.Cell("CB2", "XA-D", from: "2019-02-01"))
            .With(A.Cell("CB3", "XA-B", to: "2019-02-01"), A.Cell("CB3", "XA-D", from: "2019-02-01"))
            .With(A.Cell("CB4")).Data;
        await _deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-01") } });
        await PostAsync("XA-B", "CB1", "2019-01");
        await PostAsync("XA-B", "CB2", "2019-01");
        await PostAsync("XA-D", "CB3", "2019-02");
        await PostAsync(A.Committee, "CB4", "2019-02");
        await _deployment.MonthEndAsync(A.Instant("2019-02-27T01:00:00Z"));
    }

    [Fact]
    public async Task Cells_go_with_their_part_of_a_split_organisation_and_no_total_changes()
    {
        Assert.Equal(
            ["XA-A 2019-01-01 0/1", "XA-A 2019-02-01 1/1", "XA-B 2019-01-01 2/3", "XA-C 2019-02-01 0/1", "XA-D 2019-02-01 1/2"],
            (await QueryAsync(AsItWas)).Select(r => $"{r[0]} {r[1]} {r[2]}/{r[3]}"));
        Assert.Equal(
            ["XA-A 2019-01-01 0/1", "XA-A 2019-02-01 1/1", "XA-C 2019-01-01 1/1", "XA-C 2019-02-01 0/1", "XA-D 2019-01-01 1/2", "XA-D 2019-02-01 1/2"],
            (await QueryAsync(RolledUp)).Select(r => $"{r[0]} {r[1]} {r[2]}/{r[3]}"));
    }

    [Fact]
    public async Task What_is_known_of_a_whole_organisation_goes_to_its_principal_successor()
    {
        var rows = (await QueryAsync(WholeOrganizations)).Select(r => $"{r[0]} > {r[1]}");

        Assert.Equal(["XA-A > XA-A", "XA-B > XA-C"], rows);
    }

    public async ValueTask DisposeAsync() => await _deployment.DisposeAsync();

    private async Task PostAsync(string organization, string cell, string month)
    {
        var answer = await _deployment.PostAsync(
            organization, Deployment.Meetings(cell, month, 0, Deployment.Meeting(month + "-04")), A.Instant(month + "-20T01:00:00Z"));
        Assert.True(answer.Status == 201, string.Join(' ', answer.Problems.Select(p => p.En)));
    }

    /// <summary>The tables of the current snapshot as views of DuckDB.</summary>
    private async Task<List<object?[]>> QueryAsync(string sql)
    {
        var current = await CurrentSnapshot.ReadAsync(_deployment.Stores, TestContext.Current.CancellationToken);
        var views = current.Manifest!.Tables.Select(t =>
            $"CREATE VIEW {t.Name} AS SELECT * FROM read_parquet([{string.Join(", ", t.Files.Select(f => $"'{Path.Combine(_deployment.Folder, "datasets", f.Path)}'"))}]);");
        return Duck.Query(string.Concat(views) + sql);
    }
}

using System.Text.Json;
using Pipeline.Core.Reference;
using Pipeline.Storage.Messages;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Messages;

public sealed class SnapshotAnnouncementTests : IAsyncDisposable
{
    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Outbox Outbox => new(_deployment.Stores, Webhooks.None, TimeProvider.System);

    [Fact]
    public async Task A_snapshot_is_announced_once_with_its_months()
    {
        await ImportAsync();
        var report = await _deployment.MonthEndAsync(A.Instant("2019-02-20T00:00:00Z"));

        Assert.True(await AnnounceAsync());
        Assert.False(await AnnounceAsync());

        var message = await BodyAsync();
        Assert.Equal(report.SnapshotId, message.GetProperty("id").GetString());
        Assert.Equal("snapshot-published", message.GetProperty("type").GetString());
        Assert.Equal(
            [("2019-01", "final", 1), ("2019-02", "open", 0)],
            message.GetProperty("data").GetProperty("months").EnumerateArray()
                .Select(m => (m.GetProperty("month").GetString()!, m.GetProperty("state").GetString()!, m.GetProperty("version").GetInt32())));
    }

    [Fact]
    public async Task A_snapshot_of_a_process_that_died_after_moving_the_pointer_is_announced_by_the_next()
    {
        await ImportAsync();
        await _deployment.MonthEndAsync(A.Instant("2019-02-20T00:00:00Z"));

        Assert.True(await new SnapshotAnnouncement(_deployment.Stores, Outbox, TimeProvider.System).AnnounceAsync(Cancellation));
    }

    [Fact]
    public async Task Where_nothing_was_published_nothing_is_announced()
    {
        Assert.False(await AnnounceAsync());
        await ImportAsync();
        await _deployment.MonthEndAsync(A.Instant("2019-01-20T00:00:00Z"));
        Assert.True(await AnnounceAsync());

        await _deployment.MonthEndAsync(A.Instant("2019-01-21T00:00:00Z"));

        Assert.False(await AnnounceAsync());
    }

    [Fact]
    public async Task Instances_that_announce_at_once_make_one_message()
    {
        await ImportAsync();
        await _deployment.MonthEndAsync(A.Instant("2019-01-20T00:00:00Z"));

        var announced = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(AnnounceAsync)));

        Assert.Single(announced, true);
    }

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    private Task<bool> AnnounceAsync() => new SnapshotAnnouncement(_deployment.Stores, Outbox, TimeProvider.System).AnnounceAsync(Cancellation);

    private async Task<JsonElement> BodyAsync()
    {
        var row = await _deployment.Stores.Rows
            .ScanAsync(Pipeline.Storage.Rows.RowTable.Messages, "outbox", "m_", withPacks: true, Cancellation).FirstAsync(Cancellation);
        return JsonDocument.Parse(row.Pack).RootElement;
    }

    private Task ImportAsync()
    {
        var data = A.Country().With(A.Cell("CB1"), A.AnOrganization("CB-TRUONG", OrganizationKind.GrassrootsCell)).Data;
        return _deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-01") } });
    }
}

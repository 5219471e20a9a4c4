using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.RollBack;

namespace Pipeline.Tests.Datasets.CleanUp;

/// <summary>Readers are taken to another snapshot by the pointer alone.</summary>
public sealed class RollBackTests : IAsyncDisposable
{
    private readonly Shelves _shelves = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Stores Stores => _shelves.Stores;

    public ValueTask DisposeAsync() => _shelves.DisposeAsync();

    [Fact]
    public async Task Readers_have_the_earlier_snapshot_and_the_audit_log_says_so()
    {
        var earlier = await _shelves.PublishAsync(0);
        var wrong = await _shelves.PublishAsync(1, numerator: 1);

        var outcome = await RollBackAsync(earlier);

        Assert.Equal((RollBackResult.Done, wrong), (outcome.Result, outcome.From));
        await _shelves.AssertSoundAsync(earlier);
        Assert.Equal(wrong, (await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Pointer!.RolledBackFrom);
        var entry = Assert.Single(await new AuditLog(Stores, _shelves.Clock).ReadAsync(DateOnly.FromDateTime(_shelves.Clock.GetUtcNow().UtcDateTime), Cancellation));
        Assert.Equal(("operator", "roll-back", earlier, "done"), (entry.Who, entry.What, entry.Subject, entry.Result));
    }

    [Fact]
    public async Task The_next_publication_goes_on_from_there()
    {
        var earlier = await _shelves.PublishAsync(0);
        await _shelves.PublishAsync(1, numerator: 1);
        await RollBackAsync(earlier);

        await _shelves.AssertSoundAsync(await _shelves.PublishAsync(1, numerator: 2));

        Assert.Null((await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Pointer!.RolledBackFrom);
    }

    [Fact]
    public async Task Going_on_to_the_later_snapshot_again_ends_the_roll_back()
    {
        var earlier = await _shelves.PublishAsync(0);
        var later = await _shelves.PublishAsync(1, numerator: 1);
        await RollBackAsync(earlier);

        Assert.Equal(RollBackResult.Done, (await RollBackAsync(later)).Result);

        await _shelves.AssertSoundAsync(later);
        Assert.Null((await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Pointer!.RolledBackFrom);
        Assert.Equal(RollBackResult.AlreadyCurrent, (await RollBackAsync(later)).Result);
    }

    [Fact]
    public async Task An_archived_snapshot_comes_back_with_its_files_and_a_clean_up_leaves_both_alone()
    {
        var earlier = await _shelves.PublishAsync(0);
        var wrong = await _shelves.PublishAsync(1, numerator: 1);
        _shelves.Clock.Advance(TimeSpan.FromDays(30));
        await _shelves.CleanUpAsync();

        Assert.Equal(RollBackResult.Done, (await RollBackAsync(earlier)).Result);
        await _shelves.CleanUpAsync();

        await _shelves.AssertSoundAsync(earlier);
        Assert.True(await Stores.Datasets.ExistsAsync($"manifests/{wrong}.json", Cancellation));
    }

    [Fact]
    public async Task A_snapshot_that_is_not_complete_is_refused_and_readers_keep_theirs()
    {
        var earlier = await _shelves.PublishAsync(0);
        var current = await _shelves.PublishAsync(1, numerator: 1);
        var file = (await _shelves.ManifestAsync(earlier)).Tables.Single(t => t.Name == "fact_sample").Files[0];
        await Stores.Datasets.DeleteAsync(file.Path, Cancellation);

        var outcome = await RollBackAsync(earlier);

        Assert.Equal((RollBackResult.ChecksFailed, "hashes"), (outcome.Result, Assert.Single(outcome.FailedChecks).Name));
        await _shelves.AssertSoundAsync(current);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("../latest")]
    public async Task What_is_no_snapshot_is_told(string id)
    {
        await _shelves.PublishAsync(0);

        Assert.Equal(RollBackResult.Unknown, (await RollBackAsync(id)).Result);
    }

    private Task<RollBackOutcome> RollBackAsync(string id) =>
        new SnapshotRollBack(Stores, new(Stores), new AuditLog(Stores, _shelves.Clock), _shelves.Clock).RunAsync(id, "operator", null, Cancellation);
}

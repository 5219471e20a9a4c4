using System.Text;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Publishing.RollBack;
using Pipeline.Storage.Reference;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets.Broken;

/// <summary>
/// Every readiness check is seen to fail, alone, on a snapshot that is sound but for one thing; it names the rows, in both languages, and readers keep
/// the snapshot they had. A check that is new and has no such case fails here.
/// </summary>
public sealed class EachCheckFailsTests : IAsyncLifetime
{
    private readonly TestStores _test = new();

    public static TheoryData<string> Cases => [.. BrokenCases.All.Where(c => c.Content is not null || c.Published is not null).Select(c => c.ToString())];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Stores Stores => field ??= _test.Stores with { Datasets = new MemoryFiles(), Archive = new MemoryFiles() };

    public async ValueTask InitializeAsync()
    {
        var files = Deployment.FilesOf(SnapshotParts.Reference).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var imported = await new ReferenceStore(Stores).ImportAsync(new(files), dryRun: false, "test", DateTimeOffset.UnixEpoch, Cancellation);
        Assert.Empty(imported.Problems);
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void Every_check_has_its_broken_snapshot() =>
        Assert.Equal(ReadinessChecks.Names.Order(StringComparer.Ordinal), BrokenCases.All.Select(c => c.Check).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_snapshot_that_is_broken_in_one_place_each_is_sound_itself()
    {
        var outcome = await PublishAsync(SnapshotParts.Sound);

        Assert.True(outcome.Published, Said(outcome.FailedChecks));
        Assert.True((await new ReadinessChecks(Stores).CheckCurrentAsync(Cancellation)) is { Passed: true } report && ReadinessChecks.Names.Count - report.Checks.Count == 3);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task One_thing_wrong_is_found_by_its_check_alone(string name)
    {
        var broken = BrokenCases.All.Single(c => c.ToString() == name);
        var sound = await PublishAsync(SnapshotParts.Sound);
        var pointer = (await Stores.Datasets.ReadAsync(DatasetPaths.Pointer, Cancellation))!.Content.ToArray();

        var failed = broken.Content is { } content ? await TryPublishAsync(broken, content) : await CheckAsync(broken);

        Assert.True(failed is [var one] && one.Name == broken.Check, Said(failed));
        Assert.All(failed[0].Failures, AssertTold);
        if (broken.Content is not null)
        {
            Assert.Equal(pointer, (await Stores.Datasets.ReadAsync(DatasetPaths.Pointer, Cancellation))!.Content.ToArray());
            Assert.Equal(sound.SnapshotId, (await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Manifest!.SnapshotId);
        }
    }

    [Fact]
    public async Task What_readers_were_taken_back_from_is_not_published_again_as_it_was()
    {
        var sound = await PublishAsync(SnapshotParts.Sound);
        var wrong = SnapshotParts.Sound.Changed("fact_new_rural", "criteria_met", _ => 7);
        var left = await PublishAsync(wrong);
        await new SnapshotRollBack(Stores, new(Stores), new AuditLog(Stores, TimeProvider.System), TimeProvider.System).RunAsync(sound.SnapshotId!, "test", null, Cancellation);

        var again = await PublishAsync(wrong);
        var corrected = await PublishAsync(SnapshotParts.Sound.Changed("fact_new_rural", "criteria_met", _ => 8));

        Assert.True(left.Published, Said(left.FailedChecks));
        Assert.Equal("not-rolled-back", Assert.Single(again.FailedChecks).Name);
        Assert.All(again.FailedChecks[0].Failures, AssertTold);
        Assert.Equal((false, sound.SnapshotId), (again.Published, again.SnapshotId));
        Assert.True(corrected.Published, Said(corrected.FailedChecks));
    }

    [Fact]
    public async Task What_a_failure_tells_of_a_person_is_the_place_and_never_the_name()
    {
        var outcome = await PublishAsync(BrokenCases.All.First(c => c.Check == "no-person-or-secret").Content!(SnapshotParts.Sound));

        var failure = Assert.Single(Assert.Single(outcome.FailedChecks).Failures);
        Assert.Equal(("dim_village", "village_name row=2"), (failure.Table, Assert.Single(failure.FirstKeys)));
        Assert.DoesNotContain(SnapshotParts.MemberName, Said(outcome.FailedChecks), StringComparison.Ordinal);
    }

    private static void AssertTold(CheckFailure failure)
    {
        Assert.True(failure.Rows > 0 ? failure.FirstKeys.Count > 0 || failure.Table is null : failure.File is not null || failure.FirstKeys.Count > 0, failure.ToString());
        Assert.All([failure.Sentence.Vi, failure.Sentence.En], s => Assert.EndsWith(".", s, StringComparison.Ordinal));
        Assert.NotEqual(failure.Sentence.Vi, failure.Sentence.En);
    }

    private async Task<IReadOnlyList<CheckResult>> TryPublishAsync(BrokenCase broken, Func<SnapshotParts, SnapshotParts> content)
    {
        await (broken.Before?.Invoke(Stores) ?? Task.CompletedTask);

        // Something else differs as well, or what is the same would not be checked.
        var outcome = await PublishAsync(content(SnapshotParts.Sound.Changed("fact_new_rural", "criteria_met", _ => 7)));
        Assert.False(outcome.Published);
        return outcome.FailedChecks;
    }

    private async Task<IReadOnlyList<CheckResult>> CheckAsync(BrokenCase broken)
    {
        var checks = new ReadinessChecks(Stores);
        var manifest = await broken.Published!(Stores, (await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Manifest!);
        return (broken.Check is "pointer" or "workbooks" ? await checks.CheckCurrentAsync(Cancellation) : await checks.CheckAsync(manifest, Cancellation)).Failed;
    }

    private async Task<PublishOutcome> PublishAsync(SnapshotParts parts) =>
        await new DatasetPublisher(Stores, TimeProvider.System, "c0ffee").PublishAsync(await parts.WriteAsync(Stores), Cancellation);

    private static string Said(IEnumerable<CheckResult> failed) =>
        string.Join('\n', failed.SelectMany(c => c.Failures.Select(f => $"{c.Name} {f.Table} {f.File} {string.Join(';', f.FirstKeys)} {f.Sentence}")));
}

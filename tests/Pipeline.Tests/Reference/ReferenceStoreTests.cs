using Pipeline.Core.Reference;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Reference;

public sealed class ReferenceStoreTests
{
    private const string NewSector = "ZZ-MOI,Mới,New,vertical,2019-01-01,\n";
    private static readonly DateTimeOffset Now = new(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_the_first_import_there_is_no_version()
    {
        await using var test = new TestStores();

        Assert.Null(await new ReferenceStore(test.Stores).CurrentAsync(Cancellation));
    }

    [Fact]
    public async Task An_import_is_there_after_a_restart()
    {
        await using var test = new TestStores();
        var outcome = await Import(test, Seeds.Files);
        await test.ReopenAsync();

        var store = new ReferenceStore(test.Stores);
        var version = await store.CurrentAsync(Cancellation);
        var register = await store.RegisterAsync(version!, "XA-NAM-DICH", Cancellation);

        Assert.Equal((1, true, 0), (outcome.Version, outcome.Changed, outcome.Problems.Count));
        Assert.Equal((1, Now), (version!.Number, version.ImportedAt));
        Assert.Equal(73, version.RegisterHashes.Count);
        Assert.Equal(411, version.Directory.Units.Cells.Count);
        Assert.Equal(Seeds.Data.RegisterOf("XA-NAM-DICH").Members, register.Members);
        Assert.Equal(6193, outcome.Counts["members.csv"]);
    }

    [Fact]
    public async Task Importing_the_same_again_changes_nothing()
    {
        await using var test = new TestStores();
        await Import(test, Seeds.Files);

        var again = await Import(test, Seeds.FilesWith("communes.csv", Reversed));

        Assert.Equal((1, false), (again.Version, again.Changed));
        Assert.Equal(1, (await new ReferenceStore(test.Stores).CurrentAsync(Cancellation))!.Number);
    }

    [Fact]
    public async Task A_dry_run_tells_of_a_change_and_writes_nothing()
    {
        await using var test = new TestStores();
        var store = new ReferenceStore(test.Stores);

        var outcome = await store.ImportAsync(Seeds.Files, dryRun: true, "board", Now, Cancellation);

        Assert.Equal(((int?)null, true), (outcome.Version, outcome.Changed));
        Assert.Null(await store.CurrentAsync(Cancellation));
    }

    [Fact]
    public async Task A_change_to_one_organisation_leaves_the_hashes_of_the_others()
    {
        await using var test = new TestStores();
        var store = new ReferenceStore(test.Stores);
        await Import(test, Seeds.Files);
        var first = await store.CurrentAsync(Cancellation);

        await Import(test, Seeds.FilesWith("members.csv", text => text + "DV-99999,Mới,CB-THUE-CB01,official,no,2019-05-01,\n"));
        var second = await store.CurrentAsync(Cancellation);

        Assert.Equal(2, second!.Number);
        Assert.Equal(first!.UnitsHash, second.UnitsHash);
        Assert.Equal(["CB-THUE"], second.RegisterHashes.Where(h => first.RegisterHashes[h.Key] != h.Value).Select(h => h.Key));
        Assert.Equal(first.RegisterHashes, (await store.VersionAsync(1, Cancellation)).RegisterHashes);
    }

    [Fact]
    public async Task A_changed_unit_changes_the_hash_of_its_owner_and_its_successors_owner()
    {
        await using var test = new TestStores();
        var store = new ReferenceStore(test.Stores);
        await Import(test, Seeds.Files);
        var first = await store.CurrentAsync(Cancellation);

        await Import(test, Seeds.FilesWith("communes.csv", text => text.Replace("Bản Péo,Ban Peo", "Bản Péo,Ban Peo (old)", StringComparison.Ordinal)));
        var second = await store.CurrentAsync(Cancellation);

        Assert.Equal(
            ["XA-BAN-PEO", "XA-NAM-DICH"],
            second!.RegisterHashes.Where(h => first!.RegisterHashes[h.Key] != h.Value).Select(h => h.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_register_that_did_not_change_is_read_once()
    {
        await using var test = new TestStores();
        var store = new ReferenceStore(test.Stores);
        await Import(test, Seeds.Files);
        var first = await store.RegisterAsync((await store.CurrentAsync(Cancellation))!, "XA-NAM-DICH", Cancellation);

        await Import(test, Seeds.FilesWith("sectors.csv", text => text + NewSector));
        var second = await store.RegisterAsync((await store.CurrentAsync(Cancellation))!, "XA-NAM-DICH", Cancellation);

        Assert.Same(first, second);
    }

    [Fact]
    public async Task Keys_are_kept_and_new_versions_get_the_next_ones()
    {
        await using var test = new TestStores();
        var store = new ReferenceStore(test.Stores);
        await Import(test, Seeds.Files);
        var first = (await store.CurrentAsync(Cancellation))!.Keys;

        await Import(test, Seeds.FilesWith("sectors.csv", text => text + "AA-MOI,Mới,New,vertical,2019-01-01,\n"));
        var second = (await store.CurrentAsync(Cancellation))!.Keys;

        Assert.Equal(first.All, second.All.Take(first.All.Count));
        Assert.Equal(new SurrogateKey(KeyedTable.Sector, "AA-MOI", new(2019, 1, 1), 18), second.All[^1]);
        Assert.Equal(second.All.Count, second.All.DistinctBy(k => (k.Table, k.Key)).Count());
    }

    [Fact]
    public async Task The_first_keys_follow_code_and_first_day()
    {
        await using var test = new TestStores();
        await Import(test, Seeds.Files);

        var keys = (await new ReferenceStore(test.Stores).CurrentAsync(Cancellation))!.Keys.All.Where(k => k.Table == KeyedTable.Village).ToList();

        Assert.Equal(205, keys.Count);
        Assert.Equal(Enumerable.Range(1, 205), keys.OrderBy(k => k.Code, StringComparer.Ordinal).ThenBy(k => k.ValidFrom).Select(k => k.Key));
        Assert.Equal(2, keys.Count(k => k.Code == "C-BAN-PEO-T01"));
    }

    [Fact]
    public async Task A_version_once_imported_may_be_closed_but_not_removed()
    {
        await using var test = new TestStores();
        await Import(test, Seeds.FilesWith("sectors.csv", text => text + NewSector));

        var removed = await Import(test, Seeds.Files);
        var closed = await Import(test, Seeds.FilesWith("sectors.csv", text => text + NewSector.Replace(",\n", ",2020-01-01\n", StringComparison.Ordinal)));

        Assert.Equal(("reference-version-removed", "sectors.csv"), removed.Problems.Select(p => (p.Code, p.Place)).Single());
        Assert.Equal(2, closed.Version);
    }

    [Fact]
    public async Task Problems_leave_the_version_before_in_force()
    {
        await using var test = new TestStores();
        await Import(test, Seeds.Files);

        var outcome = await Import(test, Seeds.FilesWith("sectors.csv", text => text + "bad code,X,X,vertical,2018-01-01,\n"));

        Assert.Equal("reference-code-invalid", outcome.Problems.Single().Code);
        Assert.Equal(1, (await new ReferenceStore(test.Stores).CurrentAsync(Cancellation))!.Number);
    }

    [Fact]
    public async Task Of_two_imports_at_once_one_wins_and_the_other_is_told()
    {
        await using var test = new TestStores();
        await Import(test, Seeds.Files);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => Task.Run(
            () => Import(test, Seeds.FilesWith("sectors.csv", text => $"{text}MOI-{i},Mới,New,vertical,2019-01-01,\n")), Cancellation)));
        var current = await new ReferenceStore(test.Stores).CurrentAsync(Cancellation);

        // An import that began after another had ended would remove that one's sector, which is refused as well.
        Assert.Equal(2, Assert.Single(outcomes, o => o.Version is not null).Version);
        Assert.All(
            outcomes.Where(o => o.Version is null),
            o => Assert.True(Assert.Single(o.Problems).Code is "reference-import-conflict" or "reference-version-removed"));
        Assert.Equal((2, 18), (current!.Number, current.Directory.Units.Sectors.Count));
    }

    [Fact]
    public async Task An_organisation_that_is_not_known_has_an_empty_register()
    {
        await using var test = new TestStores();
        await Import(test, Seeds.Files);
        var store = new ReferenceStore(test.Stores);

        var register = await store.RegisterAsync((await store.CurrentAsync(Cancellation))!, "NONE", Cancellation);

        Assert.Empty(register.Members);
    }

    private static Task<ImportOutcome> Import(TestStores test, ReferenceFiles files) =>
        new ReferenceStore(test.Stores).ImportAsync(files, dryRun: false, "board", Now, Cancellation);

    /// <summary>The rows in the opposite order.</summary>
    private static string Reversed(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        return string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])) + "\n";
    }
}

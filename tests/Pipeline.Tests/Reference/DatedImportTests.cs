using System.Text;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Reference;

/// <summary>A change of units that is imported in the middle of a year: what is owed before and after, read from the store.</summary>
public sealed class DatedImportTests
{
    private const string Day = "2019-07-01";

    private static readonly Country Country = A.Country().With(
        A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.AVillage("T1"), A.AVillage("T2", "C-B"), A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3", "XA-B"),
        A.Household("H-1", "T1"), A.Household("H-2", "T2"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_merger_has_the_successor_owe_for_both_from_its_month_on()
    {
        var after = Country.With(
            A.ACommune("C-B", to: Day, successors: "C-A"), A.ACommittee("XA-B", "C-B", to: Day, successors: "XA-A"),
            A.AVillage("T2", "C-B", to: Day), A.AVillage("T2", "C-A", from: Day), A.Cell("CB3", "XA-B", to: Day), A.Cell("CB3", from: Day));

        await using var test = new TestStores();
        var ledger = await ImportedAsync(test, after);

        Assert.Equal(("CB1 CB2", "CB3"), (await ledger("XA-A", "2019-06"), await ledger("XA-B", "2019-06")));
        Assert.Equal(("CB1 CB2 CB3", ""), (await ledger("XA-A", "2019-07"), await ledger("XA-B", "2019-07")));
    }

    [Fact]
    public async Task A_split_in_mid_month_has_each_part_owe_for_its_month_by_the_days_of_the_whole()
    {
        const string Split = "2019-07-20";
        var after = Country.With(A.Cell("CB1", to: Split, successors: ["CB1A", "CB1B"]), A.Cell("CB1A", from: Split), A.Cell("CB1B", from: Split));

        await using var test = new TestStores();
        var ledger = await ImportedAsync(test, after);

        Assert.Equal("CB1 CB2", await ledger("XA-A", "2019-06"));
        Assert.Equal("CB1A CB1B CB2", await ledger("XA-A", "2019-07"));
    }

    [Fact]
    public async Task A_cell_that_moves_is_owed_for_by_its_new_organisation()
    {
        var after = Country.With(A.Cell("CB2", to: Day), A.Cell("CB2", "XA-B", from: Day));

        await using var test = new TestStores();
        var ledger = await ImportedAsync(test, after);

        Assert.Equal(("CB1 CB2", "CB3"), (await ledger("XA-A", "2019-06"), await ledger("XA-B", "2019-06")));
        Assert.Equal(("CB1", "CB2 CB3"), (await ledger("XA-A", "2019-07"), await ledger("XA-B", "2019-07")));
    }

    [Fact]
    public async Task A_village_that_moves_takes_its_households_along()
    {
        var after = Country.With(A.AVillage("T2", "C-B", to: Day), A.AVillage("T2", "C-A", from: Day));

        await using var test = new TestStores();
        await ImportedAsync(test, after);
        var store = new ReferenceStore(test.Stores);
        var version = (await store.CurrentAsync(Cancellation))!;

        async Task<IEnumerable<(string, int)>> Households(string month) =>
            (await LedgerAsync(store, version, "XA-A", month)).Households.Select(h => (h.Village, h.OnLastDay));
        Assert.Equal([("T1", 1)], await Households("2019-06"));
        Assert.Equal([("T1", 1), ("T2", 1)], await Households("2019-07"));
    }

    [Fact]
    public async Task A_cell_that_opens_late_in_a_month_is_owed_for_from_the_next()
    {
        await using var test = new TestStores();
        var ledger = await ImportedAsync(test, Country.With(A.Cell("CB4", from: "2019-07-20")));

        Assert.Equal("CB1 CB2", await ledger("XA-A", "2019-07"));
        Assert.Equal("CB1 CB2 CB4", await ledger("XA-A", "2019-08"));
    }

    [Fact]
    public async Task A_cell_that_closes_is_owed_for_until_the_month_before()
    {
        await using var test = new TestStores();
        var ledger = await ImportedAsync(test, Country.With(A.Cell("CB2", to: "2019-07-31")));

        Assert.Equal("CB1 CB2", await ledger("XA-A", "2019-06"));
        Assert.Equal("CB1", await ledger("XA-A", "2019-07"));
    }

    [Fact]
    public async Task The_data_of_a_version_imported_again_is_the_same_version()
    {
        await using var test = new TestStores();
        var store = new ReferenceStore(test.Stores);
        await store.ImportAsync(Seeds.Files, dryRun: false, "board", DateTimeOffset.UnixEpoch, Cancellation);

        var data = await store.DataAsync((await store.CurrentAsync(Cancellation))!, Cancellation);
        var again = await store.ImportAsync(FilesOf(ReferenceWriter.Write(data)), dryRun: false, "board", DateTimeOffset.UnixEpoch, Cancellation);

        Assert.Equal((1, false), (again.Version, again.Changed));
    }

    /// <summary>Imports the country as it was, then as it becomes.</summary>
    /// <returns>The cells for whose meetings an organisation owes a sheet for a month.</returns>
    private static async Task<Func<string, string, Task<string>>> ImportedAsync(TestStores test, Country after)
    {
        var store = new ReferenceStore(test.Stores);
        foreach (var country in (Country[])[Country, after])
        {
            var outcome = await store.ImportAsync(FilesOf(Deployment.FilesOf(country.Data)), dryRun: false, "board", DateTimeOffset.UnixEpoch, Cancellation);
            Assert.Empty(outcome.Problems);
        }

        var version = (await store.CurrentAsync(Cancellation))!;
        Assert.Equal(2, version.Number);
        return async (organization, month) =>
            string.Join(' ', (await LedgerAsync(store, version, organization, month)).Sheets.Where(s => s.Form == CellMeetingsForm.Code && s.IsExpected).Select(s => s.Unit));
    }

    private static async Task<MonthLedger> LedgerAsync(ReferenceStore store, ReferenceVersion version, string organization, string month) =>
        MonthLedger.Of(organization, A.Month(month), version.Directory, await store.RegisterAsync(version, organization, Cancellation));

    private static ReferenceFiles FilesOf(IReadOnlyDictionary<string, string> texts) =>
        new(texts.ToDictionary(t => t.Key, t => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(t.Value), StringComparer.Ordinal));
}

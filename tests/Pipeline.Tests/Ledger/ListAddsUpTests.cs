using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core;
using Pipeline.Core.Indicators.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Ledger;

/// <summary>
/// What the list says row by row is what <c>fact_obligation</c> counts, organisation by organisation and form by form, though the one reads a few
/// partitions as they stand and the other joins all of them: in countries whose units move, merge and split, with extensions and reviews.
/// </summary>
public sealed class ListAddsUpTests
{
    private const string Board = "board";
    private static readonly DateTimeOffset Now = A.Instant("2019-04-12T00:00:00Z");
    private static readonly Month March = A.Month("2019-03");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_rows_of_the_list_add_up_to_the_table() => Gen.Int[0, 1_000_000].SampleAsync(
        async number =>
        {
            await using var test = new TestStores();
            var (stores, clock) = (test.Stores, new FakeTimeProvider(Now));
            var (sheets, references, months, extensions) = (new SheetStore(stores), new ReferenceStore(stores), new MonthStore(stores), new ExtensionStore(stores));
            var country = MovingUnits.Of(number);
            var version = await ImportAsync(references, country);
            await FileAsync(country, version, sheets, new ReviewStore(stores), new Random(number));
            await extensions.AddAsync(A.Extended("2019-04-08T17:00:00Z"), Cancellation);
            await new MonthEnd(stores, sheets, references, new DatasetFiles(stores), new DatasetPublisher(stores, clock, "test"), clock)
                .RunAsync(new(Now, null, "test"), progress: null, Cancellation);

            var listing = new ObligationListing(
                stores, sheets, references, months, extensions, new LedgerReading(sheets, references, months, extensions, new ReviewStore(stores), clock), clock);
            var rows = await ListAsync(listing);

            var facts = await FactsAsync(stores, await months.FindAsync(March, Cancellation) ?? throw new InvalidOperationException("March was not computed."));
            var counted = facts.Select(f => Show(OrganizationOf(version, f), FormOf(f), f)).Order(StringComparer.Ordinal);
            var listed = rows.GroupBy(r => (r.Organization, r.Form)).Select(g => Show(g.Key.Organization, g.Key.Form, [.. g])).Order(StringComparer.Ordinal);
            Assert.Contains(rows, r => r.State == "done");
            Assert.Equal(counted, listed);
        },
        iter: 6, threads: 1);

    private static async Task<ReferenceVersion> ImportAsync(ReferenceStore references, Country country)
    {
        var files = Deployment.FilesOf(country.Data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var outcome = await references.ImportAsync(new ReferenceFiles(files), dryRun: false, "test", A.Instant("2019-01-01T00:00:00Z"), Cancellation);
        Assert.Empty(outcome.Problems);
        return (await references.CurrentAsync(Cancellation))!;
    }

    /// <summary>Straight into the store, and into whichever partition the filing names.</summary>
    private static async Task FileAsync(Country country, ReferenceVersion version, SheetStore sheets, ReviewStore reviews, Random random)
    {
        foreach (var filing in country.Filings)
        {
            var (sheet, organization) = (filing.Sheet, filing.PartitionIn(version.Directory));
            var id = $"{sheet.Form.Code} {sheet.Unit} {sheet.Month}";
            var receipt = ReceiptCode.Of(version.Keys.NumberOf(KeyedTable.Organization, organization), sheet.Month, id).ToString();
            var head = new RevisionHead(
                organization, sheet.Month, sheet.Form.Code, sheet.Unit, 1, 0, sheet.Kind, sheet.Reason, id, CanonicalSheet.Of(sheet).Hash,
                filing.Revisions[0].ReceivedAt, receipt, "test", sheet.Rows.Count, null, null);
            if ((await sheets.CommitAsync(new(head, sheet), Cancellation)).Committed && random.Next(4) == 0)
            {
                await reviews.AddAsync(new(organization, sheet.Month, id, (SheetVerdict)random.Next(2), "Lý do", head.ReceivedAt.AddMinutes(1), Board), Cancellation);
            }
        }
    }

    private static async Task<List<ObligationView>> ListAsync(ObligationListing listing)
    {
        var rows = new List<ObligationView>();
        for (string? next = null; ;)
        {
            var page = (await listing.PageAsync(new(Board, CallerRole.Board, null), new("2019-03", null, null, null, null, "100", next), Cancellation)).Value!;
            rows.AddRange(page.Obligations);
            next = page.Next;
            if (next is null)
            {
                return rows;
            }
        }
    }

    private static async Task<IReadOnlyList<FactRow>> FactsAsync(Pipeline.Storage.Stores stores, MonthRecord record)
    {
        var table = ObligationTable.Table.Definition;
        var data = await new DatasetFiles(stores).ReadAsync(table, record.Files.Single(f => f.Table == table.Name), Cancellation);
        return [.. Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i))];
    }

    private static string Show(string organization, string form, FactRow row) => Show(
        organization, form, Number(row["o1_num"]), Number(row["o1_missing"]), Number(row["o1_excluded_not_expected"]), Number(row["asked_back"]),
        Number(row["on_time"]), Number(row["o2_den"]), Number(row["o2_num"]));

    private static string Show(string organization, string form, IReadOnlyList<ObligationView> rows)
    {
        var sheets = rows.Where(r => r.Kind == "sheet").ToList();
        var activities = rows.Where(r => r.Kind is "regular-meeting" or "village-meeting" or "supervising-meeting" or "apprenticeship-day").ToList();
        var filed = sheets.Where(s => s.State is "filed" or "filed-late" or "asked-back").ToList();
        return Show(
            organization, form, filed.Count, Count("missing"), Count("not-expected"), Count("asked-back"), filed.Count(s => s.OnTime == true),
            activities.Count, activities.Sum(a => a.Met ?? 0));

        int Count(string state) => sheets.Count(s => s.State == state);
    }

    private static string Show(string organization, string form, params decimal[] numbers) =>
        $"{organization} {form} {string.Join(' ', numbers.Select(n => n.ToString("0.##", CultureInfo.InvariantCulture)))}";

    private static string OrganizationOf(ReferenceVersion version, FactRow row) => version.Keys.All
        .Single(k => k.Table == KeyedTable.Organization && k.Key.ToString(CultureInfo.InvariantCulture) == row["organization_key"]).Code;

    private static string FormOf(FactRow row) =>
        Forms.All.Single(f => f.NumberInDimension.ToString(CultureInfo.InvariantCulture) == row["form_key"]).Code;

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}

using System.Runtime.CompilerServices;
using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>The ledger of a month's sheets as it stands now: what is owed by the reference data, what is filed by the heads.</summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class LedgerReading(
    SheetStore sheets, ReferenceStore references, MonthStore months, ExtensionStore extensions, ReviewStore reviews, TimeProvider time)
{
    /// <summary>Organisations read ahead: enough to hide a store's latency.</summary>
    private const int AtOnce = 8;

    private readonly FiledHeads _filed = new(sheets);
    private readonly LedgerMonths _months = new(references, months, extensions, time);

    /// <summary>The organisations that still have sheets to file for a month, in order of code, each read when it is asked for; none before the first import.</summary>
    public async IAsyncEnumerable<OutstandingSheets> OutstandingAsync(Month month, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await _months.FindAsync(month, cancellation) is not { } ledger)
        {
            yield break;
        }

        var organizations = ledger.Directory.Units.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var few in organizations.Chunk(AtOnce))
        {
            foreach (var outstanding in await Task.WhenAll(few.Select(o => OutstandingAsync(ledger, o, cancellation))))
            {
                if (outstanding.Sheets.Count > 0)
                {
                    yield return outstanding;
                }
            }
        }
    }

    /// <summary>All sheets that an organisation owes or would owe, by (form, unit).</summary>
    internal async Task<IReadOnlyList<LedgerSheet>> SheetsAsync(LedgerMonth ledger, string organization, CancellationToken cancellation)
    {
        var owed = ExpectedSheets.Of(organization, ledger.Month, ledger.Directory, ledger.Pack);
        if (owed.Count == 0)
        {
            return [];
        }

        var filed = await _filed.OfAsync(ledger.Directory, organization, ledger.Month, cancellation);
        var reviewed = await ReviewsAsync(ledger.Month, filed.Values, cancellation);
        return [.. owed.Select(s => Of(ledger, organization, s, filed.GetValueOrDefault((s.Form, s.Unit)), reviewed))];
    }

    private static LedgerSheet Of(
        LedgerMonth ledger, string organization, SheetObligation sheet, FiledHead? filed, IReadOnlyDictionary<string, SheetReview> reviewed)
    {
        var review = filed is null ? null : reviewed.GetValueOrDefault(filed.Counting.Id);
        return new(sheet, filed, review, SheetStates.Of(
            sheet, filed?.First.ReceivedAt, review?.Verdict == SheetVerdict.AskedBack, ledger.DeadlinesOf(organization), ledger.Now));
    }

    /// <summary>The board's last words, by the id of the revision.</summary>
    private async Task<IReadOnlyDictionary<string, SheetReview>> ReviewsAsync(Month month, IEnumerable<FiledHead> filed, CancellationToken cancellation)
    {
        var last = new Dictionary<string, SheetReview>(StringComparer.Ordinal);
        foreach (var partition in filed.Select(f => f.Counting.Organization).Distinct(StringComparer.Ordinal))
        {
            foreach (var ofRevision in await reviews.OfMonthAsync(partition, month, cancellation))
            {
                last[ofRevision.Key] = SheetReviews.Last(ofRevision)!;
            }
        }

        return last;
    }

    private async Task<OutstandingSheets> OutstandingAsync(LedgerMonth ledger, string organization, CancellationToken cancellation)
    {
        var owed = ExpectedSheets.Of(organization, ledger.Month, ledger.Directory, ledger.Pack);
        var filed = owed.Count == 0 ? null : await _filed.OfAsync(ledger.Directory, organization, ledger.Month, cancellation);
        var deadlines = ledger.DeadlinesOf(organization);
        return new(organization, [.. owed
            .Where(s => s.IsExpected && !filed!.ContainsKey((s.Form, s.Unit)))
            .Select(s => new OutstandingSheet(
                s.Form, s.Unit, deadlines.OnTimeBefore, deadlines != ledger.Deadlines,
                SheetStates.Of(s, null, isAskedBack: false, deadlines, ledger.Now)))],
            owed.Count(s => s.IsExpected));
    }
}

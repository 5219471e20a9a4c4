using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;

namespace Pipeline.Storage.Ledger;

/// <summary>
/// The ledger of a month as it stands now, row by row: an organisation sees its own and its predecessors', the board all. A page reads at
/// most <see cref="OrganizationPages.Organizations"/> organisations, however many there are.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class ObligationListing(
    Stores stores, SheetStore sheets, ReferenceStore references, MonthStore months, ExtensionStore extensions, LedgerReading reading, TimeProvider time)
{
    private readonly LedgerMonths _months = new(references, months, extensions, time);
    private readonly ActivityReading _activities = new(stores, sheets, references, months);

    public async Task<Found<ObligationPage>> PageAsync(Caller caller, ObligationQuery query, CancellationToken cancellation)
    {
        var (asked, wrong) = AskedObligations.Of(query);
        if (asked is null)
        {
            return wrong!;
        }

        var (ledger, unknown) = await _months.AskedAsync(asked.Month, 400, cancellation);
        if (ledger is null)
        {
            return unknown!;
        }

        var (organizations, problem) = OrganizationPages.Of(
            ledger.Today, caller, new(asked.Month, Organization: asked.Organization), VietnamTime.DayOf(ledger.Now));
        return problem is null ? await PageAsync(asked, ledger, organizations, cancellation) : problem;
    }

    private async Task<ObligationPage> PageAsync(
        AskedObligations asked, LedgerMonth ledger, IReadOnlyList<string> organizations, CancellationToken cancellation)
    {
        var whole = organizations.Count <= OrganizationPages.Organizations;
        var page = new ObligationPageRows(asked);
        var all = new List<LedgerRow>();
        var read = 0;
        foreach (var organization in whole ? organizations : organizations.Where(page.BeginsBy))
        {
            if (!whole && (page.IsFull || read == OrganizationPages.Organizations))
            {
                page.EndBefore(organization, organizations);
                break;
            }

            read++;
            var rows = await RowsAsync(asked, ledger, organization, cancellation);
            page.Add(organization, rows);
            all.AddRange(whole ? rows : []);
        }

        return new(
            ledger.Month.ToString(), KebabCase.Of(ledger.State), ledger.Now, ledger.Deadlines.OnTimeBefore, ledger.Deadlines.LockedFrom,
            whole ? StateCounts.Of(all) : null, page.Rows, page.Next?.ToString());
    }

    /// <summary>In the order of their keys, in whatever state.</summary>
    private async Task<IReadOnlyList<LedgerRow>> RowsAsync(
        AskedObligations asked, LedgerMonth ledger, string organization, CancellationToken cancellation)
    {
        var owed = asked.WantsSheets ? await reading.SheetsAsync(ledger, organization, cancellation) : [];
        var activities = asked.WantsActivities ? await _activities.OfAsync(ledger, organization, cancellation) : [];
        return [.. owed.Where(s => asked.Form is null || s.Sheet.Form == asked.Form).Select(s => LedgerRow.Of(ledger, organization, s))
            .Concat(activities.Where(a => IsAsked(asked, a.Duty)).Select(a => LedgerRow.Of(ledger, a)))
            .OrderBy(r => r.Key, StringComparer.Ordinal)];
    }

    private static bool IsAsked(AskedObligations asked, Duty duty) =>
        (asked.Form is null || duty.Form == asked.Form) && (asked.Kind is null || duty.Kind == asked.Kind);
}

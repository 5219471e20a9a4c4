using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Ledger;

/// <summary>Tells where a month stands, by the clock and by the last run of the month end.</summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class MonthStandings(ReferenceStore references, MonthStore months, ExtensionStore extensions, TimeProvider time)
{
    private readonly LedgerMonths _months = new(references, months, extensions, time);

    /// <param name="text">As it stands in the address.</param>
    public async Task<Found<MonthStanding>> FindAsync(string text, CancellationToken cancellation)
    {
        var (ledger, problem) = await _months.AskedAsync(text, 404, cancellation);
        return ledger is null ? problem! : MonthStanding.Of(ledger);
    }
}

using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Restatements;

/// <summary>
/// Shows restatements. The board sees all; an organisation those that name a filing of its own or its predecessors', with these filings alone;
/// the operator, who runs machines and not the Party's affairs, sees none.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class RestatementReading(Stores stores, IReferenceSource references, TimeProvider time)
{
    private readonly RestatementStore _restatements = new(stores);

    /// <summary>Of a month, the one asked for first at the top.</summary>
    public async Task<IReadOnlyList<Restatement>> ListAsync(Caller caller, Month month, CancellationToken cancellation)
    {
        var version = await references.CurrentAsync(cancellation);
        return version is null ? []
            : [.. (await _restatements.OfMonthAsync(month, cancellation)).Select(r => SeenBy(caller, r, version.Directory)).OfType<Restatement>()];
    }

    /// <summary>One that the caller may not see is not told from one that does not exist.</summary>
    public async Task<Found<Restatement>> FindAsync(Caller caller, Month month, string id, CancellationToken cancellation) =>
        await references.CurrentAsync(cancellation) is { } version
        && await _restatements.FindAsync(id, cancellation) is var (restatement, _)
        && restatement.Month == month
        && SeenBy(caller, restatement, version.Directory) is { } seen
            ? seen
            : Problem.RestatementUnknown(id);

    private Restatement? SeenBy(Caller caller, Restatement restatement, UnitDirectory directory)
    {
        var today = VietnamTime.DayOf(time.GetUtcNow());
        List<RestatedSheet> seen = [.. restatement.Sheets.Where(s => UnitOwner.Sees(directory, caller, s.Organization, today))];
        return seen.Count == 0 ? null : restatement with { Sheets = seen };
    }
}

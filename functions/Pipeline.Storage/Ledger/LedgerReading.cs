using System.Runtime.CompilerServices;
using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>The ledger of a month's sheets as it stands now: what is owed by the reference data, what is filed by the heads.</summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class LedgerReading(SheetStore sheets, ReferenceStore references, MonthStore months, ExtensionStore extensions, TimeProvider time)
{
    /// <summary>Organisations read ahead: enough to hide a store's latency.</summary>
    private const int AtOnce = 8;

    private readonly FiledHeads _filed = new(sheets);

    /// <summary>The organisations that still have sheets to file for a month, in order of code, each read when it is asked for; none before the first import.</summary>
    public async IAsyncEnumerable<OutstandingSheets> OutstandingAsync(Month month, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await ReferenceOfAsync(month, cancellation) is not { } version || month < version.Directory.Units.FirstMonth)
        {
            yield break;
        }

        var given = await extensions.OfMonthAsync(month, cancellation);
        var organizations = version.Directory.Units.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var few in organizations.Chunk(AtOnce))
        {
            foreach (var outstanding in await Task.WhenAll(few.Select(o => OutstandingAsync(version, o, month, given.GetValueOrDefault(o), cancellation))))
            {
                if (outstanding.Sheets.Count > 0)
                {
                    yield return outstanding;
                }
            }
        }
    }

    /// <summary>The version that a month's ledger follows from: of a final month the one that it is pinned to, else the one in force.</summary>
    internal async Task<ReferenceVersion?> ReferenceOfAsync(Month month, CancellationToken cancellation) =>
        await months.FindAsync(month, cancellation) is { IsFinal: true } final
            ? await references.VersionAsync(final.ReferenceVersion, cancellation)
            : await references.CurrentAsync(cancellation);

    private async Task<OutstandingSheets> OutstandingAsync(
        ReferenceVersion version, string organization, Month month, Extension? extension, CancellationToken cancellation)
    {
        var pack = version.Directory.PackOn(month.LastDay);
        var owed = ExpectedSheets.Of(organization, month, version.Directory, pack);
        if (owed.Count == 0)
        {
            return new(organization, []);
        }

        var byPack = MonthDeadlines.Of(month, pack);
        var deadlines = byPack.ExtendedTo(extension?.Until);
        var filed = await _filed.OfAsync(version.Directory, organization, month, cancellation);
        var now = time.GetUtcNow();
        return new(organization, [.. owed
            .Where(s => s.IsExpected && !filed.ContainsKey((s.Form, s.Unit)))
            .Select(s => new OutstandingSheet(
                s.Form, s.Unit, deadlines.OnTimeBefore, deadlines != byPack, SheetStates.Of(s, null, isAskedBack: false, deadlines, now)))]);
    }
}

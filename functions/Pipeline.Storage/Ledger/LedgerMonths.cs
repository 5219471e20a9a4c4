using Pipeline.Core;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Ledger;

/// <summary>Finds what the ledger of a month follows from.</summary>
internal sealed class LedgerMonths(ReferenceStore references, MonthStore months, ExtensionStore extensions, TimeProvider time)
{
    /// <summary>The month that an address names, once it has begun; or why there is none to show.</summary>
    /// <param name="status">Of the problem where the month is wrong: 404 in the path of an address, 400 in its query.</param>
    public async Task<(LedgerMonth? Ledger, Problem? Problem)> AskedAsync(string text, int status, CancellationToken cancellation)
    {
        if (!Month.TryParse(text, out var month))
        {
            return (null, Problem.MonthInvalid(text) with { Status = status });
        }

        return await references.CurrentAsync(cancellation) is not { } version ? (null, Problem.ReferenceMissing())
            : SheetRules.MonthProblem(version.Directory, month, time.GetUtcNow()) is { } problem ? (null, problem with { Status = status, Place = null })
            : (await OfAsync(month, version, cancellation), null);
    }

    /// <summary>Null before the first import, and for a month before the first that the deployment takes.</summary>
    public async Task<LedgerMonth?> FindAsync(Month month, CancellationToken cancellation) =>
        await references.CurrentAsync(cancellation) is { } version && month >= version.Directory.Units.FirstMonth
            ? await OfAsync(month, version, cancellation)
            : null;

    private async Task<LedgerMonth> OfAsync(Month month, ReferenceVersion current, CancellationToken cancellation)
    {
        var record = await months.FindAsync(month, cancellation);
        var version = record is { IsFinal: true } ? await references.VersionAsync(record.ReferenceVersion, cancellation) : current;
        return new(month, record, version, current.Directory, await extensions.OfMonthAsync(month, cancellation), time.GetUtcNow());
    }
}

using Pipeline.Core;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The summaries of a version of a month: of its receipts and the reference version it is pinned to, whatever was filed or imported since.</summary>
internal sealed class PinnedSummaries(Stores stores, ReferenceStore references, Summariser summariser)
{
    private readonly PinnedInputsFiles _inputs = new(stores);

    /// <param name="full">Make every summary anew.</param>
    /// <exception cref="InvalidDataException">The month has no such version that is final, or its inputs are damaged.</exception>
    public async Task<MonthSummaries> OfAsync(Month month, int version, bool full, CancellationToken cancellation)
    {
        var pinned = await _inputs.ReadAsync(month, version, cancellation);
        var reference = await references.VersionAsync(pinned.ReferenceVersion, cancellation);
        return await summariser.OfMonthAsync(new(month, reference) { Full = full, Receipts = new(pinned.Receipts) }, cancellation);
    }
}

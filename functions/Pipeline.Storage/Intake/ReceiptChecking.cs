using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Registers;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>
/// Checks a receipt for who has no key: whether it was given out, and what has become of it. Not whose it is, of what form, unit or month:
/// of these the code names organisation and month to who can read it, and the answer adds nothing.
/// </summary>
/// <remarks>
/// A code nobody was given is answered in the same shape, after the same two scans, as one that is known: neither says whether the
/// organisation exists or has filed. An outage throws <see cref="StoreUnavailableException"/>.
/// </remarks>
public sealed class ReceiptChecking(Stores stores, SheetStore sheets, IReferenceSource reference)
{
    /// <summary>The code of no organisation, to look in vain in.</summary>
    private const string Nobody = "-";

    private readonly RequestStore _requests = new(stores);

    public async Task<Found<ReceiptStanding>> CheckAsync(string presented, CancellationToken cancellation)
    {
        if (!ReceiptCode.TryParse(presented, out var code))
        {
            return Problem.ReceiptMistyped(presented);
        }

        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return Problem.ReferenceMissing();
        }

        var organization = version.Keys.CodeOf(KeyedTable.Organization, code.OrganizationNumber) ?? Nobody;
        var ofSheet = SheetAsync(organization, code, cancellation);
        var ofRequest = RequestAsync(organization, code, cancellation);
        await Task.WhenAll(ofSheet, ofRequest);
        return await ofSheet ?? await ofRequest ?? new(code.ToString(), KebabCase.Of(ReceiptState.Unknown), null);
    }

    private async Task<ReceiptStanding?> SheetAsync(string organization, ReceiptCode code, CancellationToken cancellation)
    {
        var receipt = code.ToString();
        var heads = await sheets.HeadsAsync(organization, code.Month, cancellation);
        return heads.FirstOrDefault(h => h.Receipt == receipt) is { } head
            ? new(receipt, KebabCase.Of(StateOf(head, [.. heads.Where(h => h.Form == head.Form && h.Unit == head.Unit && !h.ForRestatement)])), head.ReceivedAt)
            : null;
    }

    private static ReceiptState StateOf(RevisionHead head, RevisionHead[] chain) =>
        head.ForRestatement ? ReceiptState.FiledForRestatement
        : chain[^1].Kind == SheetKind.Withdrawal ? ReceiptState.Withdrawn
        : chain[^1].Id == head.Id ? ReceiptState.Counts
        : ReceiptState.Replaced;

    private async Task<ReceiptStanding?> RequestAsync(string organization, ReceiptCode code, CancellationToken cancellation) =>
        await _requests.FindByReceiptAsync(organization, code, cancellation) is { } request
            ? new(request.Receipt, KebabCase.Of(request.State), request.ReceivedAt)
            : null;
}

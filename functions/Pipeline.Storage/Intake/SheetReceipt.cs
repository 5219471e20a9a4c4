using Pipeline.Storage.Ledger;

namespace Pipeline.Storage.Intake;

/// <summary>What the client keeps of a sheet that was taken. Its JSON is the answer's body, camelCase.</summary>
/// <param name="Receipt">The short code with its check character, XXXX-XXXX-XXXX-C; null after a dry run, which gives none.</param>
/// <param name="Revision">The revision the sheet became; 0 where it was filed for restatement.</param>
/// <param name="ContentHash">SHA-256 of the canonical sheet, lower-case hex.</param>
/// <param name="Status"><c>accepted</c>, <c>already-accepted</c>, <c>filed-for-restatement</c> or <c>valid</c>.</param>
/// <param name="OnTime">Whether the sheet counts as on time (R2): by its first revision not withdrawn, so no correction changes it.</param>
public sealed record SheetReceipt(
    string? Receipt, string Form, string Month, string Unit, int Revision, string Id, string ContentHash,
    DateTimeOffset ReceivedAt, string Status, bool OnTime)
{
    /// <summary>What to look at again; none of it was a reason to refuse. Null where it was not asked for.</summary>
    public IReadOnlyList<WarningView>? Warnings { get; init; }

    /// <summary>Where a receipt is looked up: what the board last said of this revision; null if nothing.</summary>
    public ReviewView? Review { get; init; }
}

using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Ledger;

namespace Pipeline.Storage.Intake;

/// <summary>One revision of a sheet's history, without its rows.</summary>
public sealed record RevisionView(
    int Revision, int Base, string Kind, string? Reason, string Receipt, string Id, string ContentHash, DateTimeOffset ReceivedAt, int RowCount)
{
    /// <summary>The restatement that let it in after the lock; null if it came before.</summary>
    public string? Restatement { get; init; }

    /// <summary>What the board last said of this revision; null if nothing.</summary>
    public ReviewView? Review { get; init; }

    public static RevisionView Of(RevisionHead head) => new(
        head.Revision, head.Base, KebabCase.Of(head.Kind), head.Reason, head.Receipt, head.Id, head.ContentHash, head.ReceivedAt, head.RowCount)
    {
        Restatement = head.Restatement,
    };
}

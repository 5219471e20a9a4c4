using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>Answers that carry a receipt.</summary>
internal static class Receipts
{
    private const string FiledForRestatement = "filed-for-restatement";

    /// <param name="before">The revisions before it, in order; of them the first not withdrawn decides on time or late.</param>
    public static SheetAnswer Taken(RevisionHead head, IReadOnlyList<RevisionHead> before, MonthDeadlines deadlines) => head.ForRestatement
        ? new(202, Of(head, before, deadlines, FiledForRestatement), []) { Head = head }
        : new(201, Of(head, before, deadlines, "accepted"), []) { Head = head };

    /// <summary>The receipt that was given when the sheet was first taken; its status still says whether the sheet counts.</summary>
    public static SheetAnswer Again(RevisionHead head, IReadOnlyList<RevisionHead> before, MonthDeadlines deadlines) =>
        new(200, Of(head, before, deadlines, head.ForRestatement ? FiledForRestatement : "already-accepted"), []) { Head = head };

    /// <summary>After a dry run: what the sheet would become, without a receipt.</summary>
    public static SheetAnswer Valid(RevisionHead head, IReadOnlyList<RevisionHead> before, MonthDeadlines deadlines) =>
        new(200, Of(head, before, deadlines, "valid") with { Receipt = null }, []) { Head = head };

    public static SheetReceipt Of(RevisionHead head, IReadOnlyList<RevisionHead> before, MonthDeadlines deadlines, string? status = null) => new(
        head.Receipt, head.Form, head.Month.ToString(), head.Unit, head.Revision, head.Id, head.ContentHash, head.ReceivedAt,
        status ?? (head.ForRestatement ? FiledForRestatement : "accepted"),
        OnTime(head, before, deadlines));

    private static bool OnTime(RevisionHead head, IReadOnlyList<RevisionHead> before, MonthDeadlines deadlines) =>
        deadlines.IsOnTime((head.ForRestatement ? head : SheetChain.First([.. before, head]) ?? head).ReceivedAt);
}

using Pipeline.Storage.Audit;

namespace Pipeline.Local.Commands;

/// <summary>What a fault of the audit means, for the operator.</summary>
internal static class AuditFaultWords
{
    public static string Of(AuditFault fault) => fault switch
    {
        AuditFault.EntryChanged => "This entry is not as it was when the hour was sealed. The hour's file has it as it was.",
        AuditFault.EntryRemoved => "This entry was there when the hour was sealed and is gone. The hour's file has it.",
        AuditFault.EntryAdded => "This entry was not there when the hour was sealed: it was added by hand, or written by a process that had stood still for longer than ten minutes (look at the job log).",
        AuditFault.SealChanged => "The seal's row is not the seal that the hour's file has. Entries fit or not by the file.",
        AuditFault.SealRemoved => "The hour has a file and no row with its seal: the row was removed, or sealing was cut off just there (then the next run of the timer writes it).",
        AuditFault.FileChanged => "The hour's file is not what was written. Entries fit or not by the row.",
        AuditFault.FileRemoved => "The hour has a seal and its file is gone. Entries fit or not by the row.",
        AuditFault.ChainBroken => "The seal does not go on from the one before it: an hour between them was removed whole, or what stands before it was made anew.",
        AuditFault.NotedSealMissing => "The seal that you noted is not in the chain: its end was cut off, or all of it was made anew.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };
}

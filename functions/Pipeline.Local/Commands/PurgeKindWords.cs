using Pipeline.Core.Privacy;

namespace Pipeline.Local.Commands;

/// <summary>What is counted of a purge, for the operator.</summary>
internal static class PurgeKindWords
{
    public static string Of(PurgeKind kind) => kind switch
    {
        PurgeKind.SheetTexts => "reasons of nil reports and withdrawals",
        PurgeKind.SheetRows => "revisions that lose their rows; receipts stay",
        PurgeKind.Bodies => "received bodies, reduced to what their revisions still say",
        PurgeKind.Reviews => "reasons of reviews",
        PurgeKind.Extensions => "reasons of extended deadlines",
        PurgeKind.Restatements => "reasons of restatements",
        PurgeKind.RegisterRequests => "decided requests to change registers: what they asked for",
        PurgeKind.Registers => "registers that no month is computed by any more",
        PurgeKind.Summaries => "summaries of months without rows",
        PurgeKind.Histories => "files of what such months handed on",
        PurgeKind.JournalEntries => "entries of the journal, put together to what is left",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };
}

using Pipeline.Storage.Rebuild;

namespace Pipeline.Local.Commands;

/// <summary>What a note of a rebuild means and what to do, for the operator.</summary>
internal static class RebuildNoteWords
{
    public static string Of(RebuildNoteKind kind) => kind switch
    {
        RebuildNoteKind.Contradicting => "stand in the same place, and nothing tells which counted. None was taken. Ask who sent them, and run again on empty tables with --take FILE.",
        RebuildNoteKind.Damaged => "cannot be read or are not what they say. Bring them back from a backup and run again.",
        RebuildNoteKind.Missing => "receipts that were given, of which no body is there. Look for it in a backup of received; else ask the organisation to send the sheet again.",
        RebuildNoteKind.BaseMissing => "build on a revision that is not there. They come back once it does.",
        RebuildNoteKind.Differs => "came out different from what was published. If the program is newer than the one that made them, rebuild with that one or bring datasets back from a backup.",
        RebuildNoteKind.PurgedAndLost => "have lost published files, and what they were computed from was purged by the retention rule. Bring datasets back from a backup.",
        RebuildNoteKind.Purged => "are as published; what they were computed from was purged by the retention rule.",
        RebuildNoteKind.NeverAcknowledged => "came in just before a crash. They fit and were taken; nobody had a receipt for them, and whoever sends one again gets the same.",
        RebuildNoteKind.Unconfirmed => "decisions that were cut off and fit. They were taken.",
        RebuildNoteKind.PassedOver => "left out: another stands in their place.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };
}

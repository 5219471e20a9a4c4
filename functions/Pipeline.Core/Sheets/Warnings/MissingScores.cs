namespace Pipeline.Core.Sheets.Warnings;

/// <summary>Regular meetings that no score was given for: they are missing in M5.</summary>
internal static class MissingScores
{
    public static IEnumerable<Warning> Of(IReadOnlyList<CellMeeting> meetings) =>
        meetings.Index()
            .Where(m => m.Item is { Kind: MeetingKind.Regular, QualityScore: null })
            .Select(m => Warning.ScoreMissing(m.Item.Date, Place.Of(m.Index, "qualityScore")));
}

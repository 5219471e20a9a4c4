namespace Pipeline.Core.Sheets;

/// <summary>A row of <c>cell-meetings</c>.</summary>
/// <param name="Roll">Members of the cell; <paramref name="Exempt"/> of them need not attend.</param>
/// <param name="Present">Non-exempt members present; with <paramref name="Excused"/> at most roll − exempt.</param>
/// <param name="QualityScore">0–100 points, null if the meeting was not scored.</param>
public sealed record CellMeeting(
    DateOnly Date, MeetingKind Kind, MeetingHeld Held, bool RotatingHost, IReadOnlyList<string> GuestCells,
    int Roll, int Exempt, int Present, int Excused, bool PreparedBeforehand, bool SelfCriticism,
    int Opinions, int IssuesRaised, int IssuesSettled, bool ResolutionAdopted, decimal? QualityScore)
{
    /// <summary>Regular and held separately: what M1 asks for.</summary>
    public bool Proper => Kind == MeetingKind.Regular && Held == MeetingHeld.Separately;

    public static CellMeeting Of(SheetRow row) => new(
        row.Date("date")!.Value,
        KebabCase.Parse<MeetingKind>(row.Text("kind")),
        KebabCase.Parse<MeetingHeld>(row.Text("held")),
        row.YesNo("rotatingHost")!.Value,
        row.Codes("guestCells"),
        Count(row, "roll"),
        Count(row, "exempt"),
        Count(row, "present"),
        Count(row, "excused"),
        row.YesNo("preparedBeforehand")!.Value,
        row.YesNo("selfCriticism")!.Value,
        Count(row, "opinions"),
        Count(row, "issuesRaised"),
        Count(row, "issuesSettled"),
        row.YesNo("resolutionAdopted")!.Value,
        row.Number("qualityScore"));

    private static int Count(SheetRow row, string field) => (int)row.Integer(field)!.Value;
}

namespace Pipeline.Core.Sheets;

/// <summary>A row of <c>village-meetings</c>.</summary>
/// <param name="Entitled">Households entitled to take part.</param>
/// <param name="Present">Households that took part, at most <paramref name="Entitled"/>.</param>
/// <param name="Decisions">Decisions taken.</param>
public sealed record VillageMeeting(DateOnly Date, int Entitled, int Present, MeetingChair Chair, bool Prepared, bool Minuted, int Decisions)
{
    public static VillageMeeting Of(SheetRow row) => new(
        row.Date("date")!.Value,
        (int)row.Integer("entitled")!.Value,
        (int)row.Integer("present")!.Value,
        KebabCase.Parse<MeetingChair>(row.Text("chair")),
        row.YesNo("prepared")!.Value,
        row.YesNo("minuted")!.Value,
        (int)row.Integer("decisions")!.Value);
}

namespace Pipeline.Core.Sheets;

/// <summary>A row of <c>supervising-meetings</c>: a meeting of the level above, as a commune took part in it.</summary>
/// <param name="IssuesSettled">Issues of the commune settled on the spot, at most <paramref name="IssuesRaised"/>.</param>
public sealed record SupervisingMeeting(MeetingBody Body, DateOnly Date, Representation Present, int IssuesRaised, int IssuesSettled)
{
    public static SupervisingMeeting Of(SheetRow row) => new(
        KebabCase.Parse<MeetingBody>(row.Text("body")),
        row.Date("date")!.Value,
        KebabCase.Parse<Representation>(row.Text("present")),
        (int)row.Integer("issuesRaised")!.Value,
        (int)row.Integer("issuesSettled")!.Value);
}

namespace Pipeline.Core.Sheets;

/// <summary>A row of <c>member-reports</c>: a member on the month before the sheet's, the rated month.</summary>
/// <param name="TasksDone">Null if the member was given tasks and did not report on them.</param>
/// <param name="HouseholdsContacted">A cross-check of the villages' sheets; null if not told.</param>
/// <param name="SelfRating">Null if the member did not rate themselves.</param>
/// <param name="AgreedRating">What the cell agreed; null if it did not.</param>
public sealed record MemberReport(
    string Member, int TasksGiven, int? TasksDone, int? HouseholdsContacted, Rating? SelfRating, Rating? AgreedRating, int CommentsReceived)
{
    public static MemberReport Of(SheetRow row) => new(
        row.Text("member")!,
        (int)row.Integer("tasksGiven")!.Value,
        (int?)row.Integer("tasksDone"),
        (int?)row.Integer("householdsContacted"),
        KebabCase.ParseOptional<Rating>(row.Text("selfRating")),
        KebabCase.ParseOptional<Rating>(row.Text("agreedRating")),
        (int)row.Integer("commentsReceived")!.Value);
}

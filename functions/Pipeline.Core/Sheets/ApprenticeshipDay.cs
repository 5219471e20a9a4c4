namespace Pipeline.Core.Sheets;

/// <summary>A row of <c>apprenticeship-days</c>.</summary>
/// <param name="PlannedDate">The planned day the row answers to; null for a day outside the plan.</param>
/// <param name="DateDone">Null if the planned day was not done.</param>
/// <param name="Length">Given exactly if <paramref name="DateDone"/> is.</param>
public sealed record ApprenticeshipDay(
    string Person, string Post, string Village, string Sector, DateOnly? PlannedDate, DateOnly? DateDone, DayLength? Length,
    string? Mentor, Assessment? Assessment)
{
    public static ApprenticeshipDay Of(SheetRow row) => new(
        row.Text("person")!, row.Text("post")!, row.Text("village")!, row.Text("sector")!, row.Date("plannedDate"), row.Date("dateDone"),
        KebabCase.ParseOptional<DayLength>(row.Text("length")),
        row.Text("mentor"),
        KebabCase.ParseOptional<Assessment>(row.Text("assessment")));
}

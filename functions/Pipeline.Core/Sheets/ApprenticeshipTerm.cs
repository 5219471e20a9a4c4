namespace Pipeline.Core.Sheets;

/// <summary>A row of <c>apprenticeship-terms</c>: a commune leader's term at the level above. Its days are inclusive.</summary>
/// <param name="HostOffice">Where the person works at the level above.</param>
/// <param name="End">The last day, inclusive; null while the term is in progress.</param>
public sealed record ApprenticeshipTerm(
    string Person, string Post, string Sector, string HostOffice, DateOnly Start, DateOnly PlannedEnd, DateOnly? End, Assessment? Assessment)
{
    /// <summary>The last day as far as it is known: the day it ended, else the one planned.</summary>
    public DateOnly LastDay => End ?? PlannedEnd;

    /// <summary>Whether the person is away on that day: until an end is told, also past the one planned.</summary>
    public bool Covers(DateOnly day) => Start <= day && (End is not { } end || day <= end);

    public static ApprenticeshipTerm Of(SheetRow row) => new(
        row.Text("person")!, row.Text("post")!, row.Text("sector")!, row.Text("hostOffice")!,
        row.Date("start")!.Value, row.Date("plannedEnd")!.Value, row.Date("end"),
        KebabCase.ParseOptional<Assessment>(row.Text("assessment")));
}

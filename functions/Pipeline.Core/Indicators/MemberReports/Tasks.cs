using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>
/// S4 (INDICATORS, Household coverage): members reporting on their tasks, of those given any; and tasks done, of those given. Tasks that no
/// one reports on are given and not done. Only sheets know who was given tasks.
/// </summary>
public static class Tasks
{
    public static Figure Reporting(MemberMonth cell) => Of(cell, t => new(t.MembersReporting, t.MembersGiven, 0));

    public static Figure Done(MemberMonth cell) => Of(cell, t => new(t.Done, t.Given, 0));

    private static Figure Of(MemberMonth cell, Func<TaskReports, Figure> figure) =>
        !cell.IsExpected ? default
        : cell.Reports is { } reports ? figure(reports.Tasks)
        : new(0, 0, 1);
}

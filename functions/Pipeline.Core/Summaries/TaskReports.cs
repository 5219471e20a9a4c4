namespace Pipeline.Core.Summaries;

/// <summary>What members report on their tasks (S4).</summary>
/// <param name="MembersGiven">Members given at least one task.</param>
/// <param name="MembersReporting">Of these, those who report on their tasks.</param>
/// <param name="Done">Tasks done, of those <paramref name="Given"/>.</param>
public readonly record struct TaskReports(int MembersGiven, int MembersReporting, int Given, int Done)
{
    public static TaskReports operator +(TaskReports left, TaskReports right) => new(
        left.MembersGiven + right.MembersGiven, left.MembersReporting + right.MembersReporting, left.Given + right.Given, left.Done + right.Done);
}

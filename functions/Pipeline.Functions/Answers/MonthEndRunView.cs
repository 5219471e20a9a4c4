using Pipeline.Core;
using Pipeline.Storage.Jobs;

namespace Pipeline.Functions.Answers;

/// <summary>A run of the month end that has ended.</summary>
/// <param name="Job">The code of a <see cref="Core.Jobs.JobKind"/>.</param>
/// <param name="EndedAt">Null if its process died.</param>
/// <param name="State"><c>done</c>, <c>failed</c>, <c>stopped</c> or <c>abandoned</c>.</param>
/// <param name="Result">How it ended, where it came so far.</param>
public sealed record MonthEndRunView(string Job, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string State, string? Result)
{
    public static MonthEndRunView Of(JobRecord run, DateTimeOffset now) =>
        new(run.Name, run.StartedAt, run.EndedAt, KebabCase.Of(run.StateAt(now)), run.Result);
}

using Pipeline.Core;
using Pipeline.Core.Jobs;

namespace Pipeline.Storage.Jobs;

/// <summary>Which runs of the log are asked for; what is null asks for all.</summary>
/// <param name="Name">The code of a <see cref="JobKind"/>.</param>
/// <param name="Month">Only runs that were about this month.</param>
/// <param name="After">The <see cref="JobPage.Next"/> of the page before.</param>
public sealed record JobQuery(string? Name = null, JobState? State = null, Month? Month = null, string? After = null)
{
    internal bool Asks(JobRecord record, DateTimeOffset now) =>
        (Name is null || record.Name == Name)
        && (State is null || record.StateAt(now) == State)
        && (Month is not { } month || record.Months.Contains(month));
}

using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Publishing.CleanUp;
using Pipeline.Storage.Reminders;

namespace Pipeline.Functions.Jobs;

/// <summary>What the runs do that can be asked for again from the log: all they need are the inputs that it keeps.</summary>
public sealed class RepeatableJobs(MonthEndJob monthEnd, ReminderJob reminders, CleanUpJob cleanUp, PurgeJob purge)
{
    /// <param name="name">The code of a <see cref="JobKind"/> that is <see cref="JobKind.Repeatable"/>.</param>
    public Func<JobRun, CancellationToken, Task> WorkOf(string name) => name switch
    {
        _ when JobKinds.Find(name) is not { Repeatable: true } => throw new InvalidOperationException($"Runs of '{name}' are not asked for again."),
        _ when name == JobKinds.SendReminders.Code => reminders.RunAsync,
        _ when name == JobKinds.CleanUp.Code => cleanUp.RunAsync,
        _ when name == JobKinds.Purge.Code => purge.RunAsync,
        _ => (run, cancellation) => monthEnd.RunAsync(run, cancellation),
    };
}

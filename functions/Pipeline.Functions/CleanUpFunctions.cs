using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Jobs;

namespace Pipeline.Functions;

/// <summary>The clean-up of the datasets by the clock, after the daily refresh; what a run leaves, the next one takes.</summary>
public sealed class CleanUpFunctions(TimedCleanUp cleanUp)
{
    [Function("CleanUp"), FixedDelayRetry(5, "00:01:00")]
    public Task CleanUp([TimerTrigger("%CleanUpSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        cleanUp.RunAsync(timer.IsPastDue, cancellation);
}

using Microsoft.Azure.Functions.Worker;
using Pipeline.Core.Jobs;
using Pipeline.Functions.Jobs;
using Pipeline.Functions.MonthEnds;

namespace Pipeline.Functions;

/// <summary>
/// The month end by the clock. Each timer works off every month that is due, so one that was missed or failed is made up for by the next.
/// </summary>
public sealed class MonthEndFunctions(TimedMonthEnd monthEnd, TimedRequests requests)
{
    [Function("DailyRefresh")]
    public Task DailyRefresh([TimerTrigger("%DailyRefreshSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.RunAsync(JobKinds.DailyRefresh, timer.IsPastDue, cancellation);

    [Function("PreliminaryCut")]
    public Task PreliminaryCut([TimerTrigger("%PreliminaryCutSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.RunAsync(JobKinds.PreliminaryCut, timer.IsPastDue, cancellation);

    [Function("FinalCut")]
    public Task FinalCut([TimerTrigger("%FinalCutSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.RunAsync(JobKinds.FinalCut, timer.IsPastDue, cancellation);

    [Function("RequestedRuns")]
    public Task RequestedRuns([TimerTrigger("%RequestedRunsSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        requests.WorkOffAsync(timer.IsPastDue, cancellation);
}

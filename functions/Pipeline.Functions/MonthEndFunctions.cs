using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.MonthEnds;

namespace Pipeline.Functions;

/// <summary>
/// The month end by the clock. Each timer works off every month that is due, so one that was missed or failed is made up for by the next.
/// </summary>
public sealed class MonthEndFunctions(TimedMonthEnd monthEnd)
{
    [Function("DailyRefresh")]
    public Task DailyRefresh([TimerTrigger("%DailyRefreshSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.RunAsync("DailyRefresh", timer.IsPastDue, cancellation);

    [Function("PreliminaryCut")]
    public Task PreliminaryCut([TimerTrigger("%PreliminaryCutSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.RunAsync("PreliminaryCut", timer.IsPastDue, cancellation);

    [Function("FinalCut")]
    public Task FinalCut([TimerTrigger("%FinalCutSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.RunAsync("FinalCut", timer.IsPastDue, cancellation);

    [Function("RequestedRuns")]
    public Task RequestedRuns([TimerTrigger("%RequestedRunsSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.WorkOffRequestsAsync(timer.IsPastDue, cancellation);
}

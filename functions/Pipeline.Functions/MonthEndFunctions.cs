using Microsoft.Azure.Functions.Worker;
using Pipeline.Core.Datasets;
using Pipeline.Core.Jobs;
using Pipeline.Functions.Jobs;
using Pipeline.Functions.MonthEnds;

namespace Pipeline.Functions;

/// <summary>
/// The month end by the clock. Each timer works off every month that is due, so one that was missed or failed is made up for by the next; and repeating
/// a run changes nothing, so what runs once a day is tried again when it fails (docs/decisions/0066).
/// </summary>
public sealed class MonthEndFunctions(TimedMonthEnd monthEnd, TimedRequests requests)
{
    [Function("DailyRefresh"), FixedDelayRetry(5, "00:01:00")]
    public Task DailyRefresh([TimerTrigger("%DailyRefreshSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.RunAsync(JobKinds.DailyRefresh, timer.IsPastDue, cancellation);

    [Function("PreliminaryCut"), FixedDelayRetry(5, "00:01:00")]
    public Task PreliminaryCut([TimerTrigger("%PreliminaryCutSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.CutAsync(JobKinds.PreliminaryCut, MonthState.Preliminary, timer.IsPastDue, cancellation);

    [Function("FinalCut"), FixedDelayRetry(5, "00:01:00")]
    public Task FinalCut([TimerTrigger("%FinalCutSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        monthEnd.CutAsync(JobKinds.FinalCut, MonthState.Final, timer.IsPastDue, cancellation);

    [Function("RequestedRuns")]
    public Task RequestedRuns([TimerTrigger("%RequestedRunsSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        requests.WorkOffAsync(timer.IsPastDue, cancellation);
}

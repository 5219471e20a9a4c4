using System.Diagnostics.Metrics;
using Pipeline.Core;

namespace Pipeline.Storage.Telemetry;

/// <summary>
/// What the product measures of itself. docs/TELEMETRY.md says what each counts and by which tags; alerts and workbook ask by these names, so a name
/// changes in all of them or in none. Tags hold codes, counts and states, never what a sheet says nor whose it is.
/// </summary>
public static class Measurements
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Pipeline";

    private static readonly Meter Meter = new(Name);
    private static readonly LastSeen<Month> Silent = new(TimeProvider.System);
    private static readonly LastSeen<string> Waiting = new(TimeProvider.System);

    /// <summary>By <c>status</c>.</summary>
    public static Counter<long> IntakeRequests { get; } = Meter.CreateCounter<long>("pipeline.intake.requests", "{request}");

    /// <summary>By <c>form</c> and <c>answer</c>.</summary>
    internal static Counter<long> SheetsAccepted { get; } = Meter.CreateCounter<long>("pipeline.sheets.accepted", "{sheet}");

    /// <summary>By <c>form</c> and <c>code</c>.</summary>
    internal static Counter<long> SheetsRefused { get; } = Meter.CreateCounter<long>("pipeline.sheets.refused", "{sheet}");

    /// <summary>By <c>result</c> and <c>started_by</c>.</summary>
    internal static Counter<long> MonthEndRuns { get; } = Meter.CreateCounter<long>("pipeline.month_end.runs", "{run}");

    /// <summary>As <see cref="MonthEndRuns"/>; from a second to an hour.</summary>
    internal static Histogram<double> MonthEndDuration { get; } = Meter.CreateHistogram(
        "pipeline.month_end.duration", "s", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1200, 3600] });

    /// <summary>By <c>origin</c>.</summary>
    internal static Counter<long> MonthEndSummaries { get; } = Meter.CreateCounter<long>("pipeline.month_end.summaries", "{summary}");

    /// <summary>By <c>check</c>.</summary>
    internal static Counter<long> FailedChecks { get; } = Meter.CreateCounter<long>("pipeline.publish.failed_checks", "{check}");

    /// <summary>By <c>month</c> and <c>days_left</c>.</summary>
    internal static ObservableGauge<long> SilentOrganizations { get; } = Meter.CreateObservableGauge("pipeline.organizations.silent", Silent.Read, "{organization}");

    /// <summary>By <c>store</c> and <c>status</c>.</summary>
    internal static Counter<long> StoreRetries { get; } = Meter.CreateCounter<long>("pipeline.store.retries", "{request}");

    /// <summary>By <c>result</c>.</summary>
    internal static Counter<long> WebhookDeliveries { get; } = Meter.CreateCounter<long>("pipeline.webhook.deliveries", "{delivery}");

    internal static ObservableGauge<long> MessagesWaiting { get; } = Meter.CreateObservableGauge("pipeline.messages.waiting", Waiting.Read, "{message}");

    /// <summary>The ledger of a month was looked at.</summary>
    /// <param name="daysLeft">Whole days to the deadline, 0 on its last day.</param>
    internal static void SawSilent(Month month, int organizations, int daysLeft) =>
        Silent.Saw(month, organizations, new("month", month.ToString()), new("days_left", daysLeft));

    /// <summary>The outbox was looked at.</summary>
    internal static void SawWaiting(int messages) => Waiting.Saw("", messages);
}

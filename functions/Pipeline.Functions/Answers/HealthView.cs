using Pipeline.Core;

namespace Pipeline.Functions.Answers;

/// <summary>What <c>GET /api/health</c> answers: open to all, so there is no address, name nor identifier in it.</summary>
/// <param name="Live">The process answers.</param>
/// <param name="Ready">Sheets can be taken; if not, the status is 503.</param>
/// <param name="State">The worst of the checks: <c>ok</c>, <c>degraded</c> or <c>down</c>.</param>
/// <param name="Checks">Always the same ones, in the same order.</param>
/// <param name="ReferenceVersion">The number of the version in force; null before the first import.</param>
/// <param name="LastFinalMonth">The last month whose figures are final; null before the first.</param>
/// <param name="LastMonthEnd">The newest run of the month end that has ended; null before the first.</param>
/// <param name="FreeGigabytes">On the disk of the embedded store; null where there is none.</param>
public sealed record HealthView(
    bool Live, bool Ready, string State, IReadOnlyList<HealthCheckView> Checks, int? ReferenceVersion, Month? LastFinalMonth, MonthEndRunView? LastMonthEnd,
    decimal? FreeGigabytes, VersionsInUseView Versions);

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Settings;
using Pipeline.Storage.Health;

namespace Pipeline.Functions.Answers;

/// <summary>How the deployment is, for a load balancer and for the operator.</summary>
public sealed partial class Health(HealthReading reading, PipelineSettings settings, TimeProvider time, ILogger<Health> log)
{
    /// <summary>Anybody may ask, as often as they like: what was just seen is told again. Real time, whatever the product's clock is set to.</summary>
    private static readonly TimeSpan ToldFor = TimeSpan.FromSeconds(2);

    private readonly VersionsInUseView _versions = VersionsInUseView.Of(settings.CodeCommit);
    private readonly Lock _lock = new();
    private Task<Answer>? _last;
    private long _lookedAt;

    public Task<Answer> CheckAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_last is null or { IsFaulted: true } || TimeProvider.System.GetElapsedTime(_lookedAt) >= ToldFor)
            {
                (_last, _lookedAt) = (LookAsync(), TimeProvider.System.GetTimestamp());
            }

            return _last.WaitAsync(cancellation);
        }
    }

    /// <summary>For all who wait, so nobody who goes away ends it.</summary>
    private async Task<Answer> LookAsync()
    {
        var report = await reading.LookAsync(CancellationToken.None);
        foreach (var failure in report.Failures)
        {
            DoesNotAnswer(failure);
        }

        return Answer.Json(
            report.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, ViewOf(report, time.GetUtcNow()), EdgeJson.Readable.HealthView);
    }

    private HealthView ViewOf(HealthReport report, DateTimeOffset now)
    {
        var checks = HealthChecks.Of(report, now);
        var state = !report.IsReady ? HealthState.Down
            : checks.Any(c => c.State == KebabCase.Of(HealthState.Degraded)) ? HealthState.Degraded
            : HealthState.Ok;
        var last = report.MonthEnds?.LastAt(now);
        return new(
            Live: true, report.IsReady, KebabCase.Of(state), checks, report.Reference?.Version, report.MonthEnds?.LastFinalMonth,
            last is null ? null : MonthEndRunView.Of(last, now), HealthChecks.Gigabytes(report.FreeBytes), _versions);
    }

    [LoggerMessage(1005, LogLevel.Warning, "Health: something does not answer.")]
    private partial void DoesNotAnswer(Exception failure);
}

using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Functions.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Privacy;

namespace Pipeline.Functions.Privacy;

/// <summary>The timer that takes away what is older than the periods of the rule pack in force.</summary>
public sealed partial class TimedPurge(PurgeJob purge, JobLog jobs, LateRuns late, ILogger<TimedPurge> log)
{
    /// <summary>On most days nothing is due, and then the job log has nothing of it.</summary>
    public Task RunAsync(bool pastDue, CancellationToken cancellation)
    {
        late.Note(JobKinds.Purge, pastDue);
        return jobs.RunQuietlyAsync(JobKinds.Purge.Code, JobStarters.Timer, async (run, token) => Log(await purge.RunAsync(run, token)), cancellation);
    }

    private void Log(PurgeReport report)
    {
        if (report.Result == PurgeResult.Done)
        {
            var purged = report.Purged;
            Purged(purged.Texts?.ToString(), purged.Rows?.ToString(), purged.Registers?.ToString(), string.Join(' ', report.Counts.Select(c => FormattableString.Invariant($"{KebabCase.Of(c.Key)}={c.Value}"))));
        }
    }

    [LoggerMessage(1401, LogLevel.Information, "Purged by the retention rule: texts through {Texts}, rows through {Rows}, registers through {Registers}. {Counts}")]
    private partial void Purged(string? texts, string? rows, string? registers, string counts);
}

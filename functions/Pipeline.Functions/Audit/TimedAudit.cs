using Microsoft.Extensions.Logging;
using Pipeline.Core.Jobs;
using Pipeline.Functions.Jobs;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Jobs;

namespace Pipeline.Functions.Audit;

/// <summary>The timer that seals the audit. Each seal is told to the log as well, which is kept elsewhere: an end that was cut off both rows and files shows there.</summary>
public sealed partial class TimedAudit(AuditSealing sealing, JobLog jobs, LateRuns late, ILogger<TimedAudit> log)
{
    /// <summary>The seals themselves are the record; of the runs only a failure is in the job log.</summary>
    public Task SealAsync(bool pastDue, CancellationToken cancellation)
    {
        late.Note(JobKinds.SealAudit, pastDue);
        return jobs.RunQuietlyAsync(
            JobKinds.SealAudit.Code, JobStarters.Timer,
            async (run, token) =>
            {
                run.Step("seal");
                foreach (var seal in await sealing.SealAsync(token))
                {
                    Sealed(seal.Hour.ToString(), seal.Entries, seal.Hash);
                }
            },
            cancellation);
    }

    [LoggerMessage(1301, LogLevel.Information, "The audit of {Hour} is sealed: {Entries} entries, {Hash}.")]
    private partial void Sealed(string hour, int entries, string hash);
}

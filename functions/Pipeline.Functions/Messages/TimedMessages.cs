using Microsoft.Extensions.Logging;
using Pipeline.Core.Jobs;
using Pipeline.Functions.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Messages;
using Pipeline.Storage.Reminders;

namespace Pipeline.Functions.Messages;

/// <summary>The timers that make messages and send them.</summary>
public sealed partial class TimedMessages(
    SnapshotAnnouncement announcement, MessageDelivery delivery, ReminderJob reminders, JobLog jobs, LateRuns late, ILogger<TimedMessages> log)
{
    /// <summary>Kept in the job log if a message was brought to an end: failed attempts alone stand with their messages, or a receiver that is down would fill the log.</summary>
    public Task DeliverAsync(bool pastDue, CancellationToken cancellation)
    {
        late.Note(JobKinds.DeliverMessages, pastDue);
        return jobs.RunQuietlyAsync(
            JobKinds.DeliverMessages.Code, JobStarters.Timer,
            async (run, token) =>
            {
                run.Step("announce");
                await announcement.AnnounceAsync(token);
                run.Step("deliver");
                Tell(run, await delivery.RunAsync(token));
            },
            cancellation);
    }

    public Task RemindAsync(bool pastDue, CancellationToken cancellation)
    {
        late.Note(JobKinds.SendReminders, pastDue);
        return jobs.RunAsync(JobKinds.SendReminders.Code, JobStarters.Timer, JobInputs.None, reminders.RunAsync, cancellation);
    }

    private void Tell(JobRun run, DeliveryCounts counts)
    {
        run.Count("sent", counts.Sent);
        run.Count("postponed", counts.Postponed);
        run.Count("given-up", counts.GivenUp);
        if (counts.Sent + counts.GivenUp > 0)
        {
            run.Keep();
        }

        if (counts.GivenUp > 0)
        {
            GaveUp(counts.GivenUp);
        }
        else if (counts.Postponed > 0)
        {
            Postponed(counts.Postponed);
        }
    }

    [LoggerMessage(1201, LogLevel.Warning, "{Deliveries} deliveries failed and will be tried again.")]
    private partial void Postponed(int deliveries);

    [LoggerMessage(1202, LogLevel.Error, "{Deliveries} deliveries were given up; they can be sent again by hand.")]
    private partial void GaveUp(int deliveries);
}

using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Messages;

namespace Pipeline.Functions;

/// <summary>Messages by the clock: reminders become due, and what is due is sent.</summary>
public sealed class DeliveryFunctions(TimedMessages messages)
{
    [Function("DeliverMessages")]
    public Task Deliver([TimerTrigger("%DeliverMessagesSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        messages.DeliverAsync(timer.IsPastDue, cancellation);

    [Function("SendReminders"), FixedDelayRetry(5, "00:01:00")]
    public Task Remind([TimerTrigger("%SendRemindersSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        messages.RemindAsync(timer.IsPastDue, cancellation);
}

using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Messages;

namespace Pipeline.Functions;

/// <summary>Messages by the clock: reminders become due, and what is due is sent.</summary>
public sealed class DeliveryFunctions(TimedMessages messages)
{
    [Function("DeliverMessages")]
    public Task Deliver([TimerTrigger("%DeliverMessagesSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        messages.DeliverAsync(cancellation);

    [Function("SendReminders")]
    public Task Remind([TimerTrigger("%SendRemindersSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        messages.RemindAsync(cancellation);
}

using Pipeline.Core.Reminders;

namespace Pipeline.Storage.Messages;

/// <summary>The message of a reminder.</summary>
public static class ReminderMessages
{
    public static OutboxMessage Of(Reminder reminder, DateTimeOffset now)
    {
        var data = new ReminderData(
            reminder.Organization, reminder.Name.Vi, reminder.Name.En, reminder.Month, reminder.Stage.ToString(), reminder.LastDay, reminder.LockedFrom, reminder.Sheets,
            [.. reminder.Outstanding.Select(o => new ReminderData.Form(o.Form.Code, o.Form.Name.Vi, o.Form.Name.En, o.Sheets))]);
        return MessageBody<ReminderData>.Message(
            MessageKind.Reminder, reminder.Id, now, ReminderText.Of(reminder), data, MessageJson.Readable.MessageBodyReminderData) with
        {
            Month = reminder.Month,
            Organization = reminder.Organization,
        };
    }
}

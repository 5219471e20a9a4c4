using Pipeline.Functions.Messages;
using Pipeline.Storage.Messages;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class MessageOperations
{
    public static readonly OperationGroup Group = new(typeof(MessageFunctions), new("Thông báo", "Messages"),
    [
        new("Messages", new("Thông báo gửi ra ngoài", "What was sent, what waits, what was given up"), new(
            "Nhắc nộp, «đã công bố» và đính chính, mới nhất trước. Địa chỉ nơi nhận không bao giờ được hiện.",
            "Reminders, 'snapshot published' and corrections, the newest first. A receiver's address is never shown."))
        {
            Query = [QueryParameters.State<MessageState>(new("Chỉ một trạng thái.", "In one state only.")), QueryParameters.After],
            Gives = [new(200, new("Một trang thông báo.", "A page of messages."), typeof(MessageListView))],
        },
        new("Message", new("Một thông báo", "One message"), new("Thông báo và việc gửi đến từng nơi.", "The message and its deliveries."))
        {
            Gives = [new(200, new("Thông báo.", "The message."), typeof(MessageView))],
        },
        new("RetryMessage", new("Gửi lại một thông báo", "Send once more what did not arrive"), new(
            "Đến những nơi chưa nhận được.", "To the receivers that do not have it."))
        {
            Gives = [new(202, new("Sẽ gửi lại trong vòng một phút.", "It is sent again within the minute."), typeof(MessageView))],
        },
    ]);
}

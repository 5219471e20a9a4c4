using System.Globalization;
using System.Text;

namespace Pipeline.Storage.Messages;

/// <summary>
/// The keys of the outbox, all in one partition, so that a message and its deliveries, or a delivery and its place in the queue, change in one
/// transaction.
/// </summary>
internal static class MessageKeys
{
    public const string Partition = "outbox";

    /// <summary>Messages, the newest first, each followed by its deliveries.</summary>
    public const string Messages = "m_";

    /// <summary>Deliveries that are not ended, in order of when they are due.</summary>
    public const string Queue = "q_";

    /// <summary>Deliveries that were given up, in the order of their messages.</summary>
    public const string Failures = "f_";

    private const int HashLength = 16;
    private const int TimeLength = 19;

    /// <summary>Of every key of a message: the time and the hash have fixed lengths.</summary>
    private static readonly int MessageLength = Messages.Length + TimeLength + 1 + HashLength;

    /// <summary>There is one for each reason: inserting it fails if the message was added before.</summary>
    public static string Id(string id) => $"id_{id}";

    public static string Message(OutboxMessage message)
    {
        var newestFirst = (DateTime.MaxValue.Ticks - message.CreatedAt.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);
        return $"{Messages}{newestFirst}_{Sha256.Of(Encoding.UTF8.GetBytes(message.Id))[..HashLength]}";
    }

    public static string Delivery(string message, string receiver) => $"{message}_{receiver}";

    public static string Queued(string delivery, DateTimeOffset dueAt) => $"{Queue}{Invariant.Text(dueAt)}_{delivery}";

    public static string Failed(string delivery) => $"{Failures}{delivery}";

    /// <summary>The key of the message that a message's or a delivery's row belongs to.</summary>
    public static string MessageOf(string key) => key[..MessageLength];

    public static bool IsMessage(string key) => key.Length == MessageLength;

    public static string DeliveryOfQueued(string key) => key[(key.IndexOf('_', Queue.Length) + 1)..];

    public static DateTimeOffset DueAtOfQueued(string key) => Invariant.Instant(key[Queue.Length..key.IndexOf('_', Queue.Length)]);

    public static string DeliveryOfFailed(string key) => key[Failures.Length..];

    public static string ReceiverOf(string delivery) => delivery[(MessageLength + 1)..];
}

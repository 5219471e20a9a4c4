using Pipeline.Core;
using Pipeline.Storage.Publishing;
using static System.FormattableString;

namespace Pipeline.Storage.Messages;

/// <summary>The message that readers have a new snapshot.</summary>
public static class SnapshotMessages
{
    /// <param name="now">When it was found to be published.</param>
    public static OutboxMessage Of(SnapshotPointer pointer, Manifest manifest, DateTimeOffset now)
    {
        var data = new SnapshotData(
            pointer.SnapshotId, pointer.PublishedAt, pointer.SchemaVersion, pointer.Manifest,
            [.. manifest.Months.Select(m => new SnapshotData.PublishedMonth(m.Month, m.State, m.Version))]);
        var newest = data.Months.Count == 0 ? new("", "") : Newest(data.Months[^1].Month);
        var text = new Bilingual(
            Invariant($"Đã công bố bộ dữ liệu {data.SnapshotId}: {data.Months.Count} tháng{newest.Vi}."),
            Invariant($"The snapshot {data.SnapshotId} is published: {data.Months.Count} months{newest.En}."));
        return MessageBody<SnapshotData>.Message(MessageKind.SnapshotPublished, pointer.SnapshotId, now, text, data, MessageJson.Readable.MessageBodySnapshotData);
    }

    private static Bilingual Newest(string month) => new($", mới nhất là {month}", $", the newest is {month}");
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Summaries;

namespace Pipeline.Storage.Messages;

/// <summary>How bodies of messages are written: camelCase, letters as they are.</summary>
[JsonSerializable(typeof(MessageBody<ReminderData>))]
[JsonSerializable(typeof(MessageBody<SnapshotData>))]
[JsonSerializable(typeof(MessageBody<CorrectionData>))]
internal sealed partial class MessageJson : JsonSerializerContext
{
    /// <summary>The one context to write with: the generated default would escape every letter beyond ASCII.</summary>
    public static MessageJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // JSON by its type, never part of a page.
        Converters = { new MonthJsonConverter() },
    });
}

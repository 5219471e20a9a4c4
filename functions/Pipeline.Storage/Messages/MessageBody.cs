using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pipeline.Core;

namespace Pipeline.Storage.Messages;

/// <summary>What is posted to a webhook, in the shape of the Standard Webhooks convention: a type, an instant, the data.</summary>
/// <param name="Type">The kind of the message, kebab-case.</param>
/// <param name="Timestamp">When its reason came up, UTC.</param>
/// <param name="Vi">The message as a Vietnamese sentence, ready to be shown.</param>
/// <param name="En">The same in English.</param>
public sealed record MessageBody<T>(string Type, string Id, DateTimeOffset Timestamp, string Vi, string En, T Data)
{
    internal static OutboxMessage Message(
        MessageKind kind, string id, DateTimeOffset at, Bilingual text, T data, JsonTypeInfo<MessageBody<T>> type)
    {
        var body = new MessageBody<T>(KebabCase.Of(kind), id, at.ToUniversalTime(), text.Vi, text.En, data);
        return new(id, kind, at, JsonSerializer.SerializeToUtf8Bytes(body, type));
    }
}

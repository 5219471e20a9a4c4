using Pipeline.Core;

namespace Pipeline.Storage.Messages;

/// <summary>A message to be delivered to the webhooks of its kind.</summary>
/// <param name="Id">
/// Follows from the reason for the message, so that one reason gives one message, and receivers know it again. Letters, digits and hyphens, at most 200.
/// </param>
/// <param name="CreatedAt">When its reason came up, UTC.</param>
/// <param name="Body">The JSON that is posted.</param>
public sealed record OutboxMessage(string Id, MessageKind Kind, DateTimeOffset CreatedAt, ReadOnlyMemory<byte> Body)
{
    private const int LongestId = 200;

    /// <summary>The month it is about, if it is about one.</summary>
    public Month? Month { get; init; }

    /// <summary>The organisation it is meant for, if it is for one.</summary>
    public string? Organization { get; init; }

    /// <summary>Whether a text can be the id of a message. The signature divides by points, so there is none in it.</summary>
    public static bool IsId(string text) => text.Length is > 0 and <= LongestId && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

using System.Text.Json;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Core.Reference.Changes;

/// <summary>Why the board refuses a request: <c>{"reason": "…"}</c>.</summary>
public static class RefusalReason
{
    /// <summary>In characters.</summary>
    public const int Longest = 500;

    /// <returns>Null if there is none that can be kept.</returns>
    public static string? Read(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("reason", out var value)
        && JsonText.Of(value)?.Trim() is { Length: > 0 and <= Longest } reason && PlainText.IsText(reason)
            ? reason
            : null;
}

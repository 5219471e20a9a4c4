using System.Text.Json;

namespace Pipeline.Core.Indicators;

/// <summary>A history as it is kept. What is zero, false or null is not written.</summary>
public static class MonthHistoryJson
{
    public static byte[] Write(MonthHistory history) => JsonSerializer.SerializeToUtf8Bytes(history, MonthHistoryJsonContext.Default.MonthHistory);

    /// <exception cref="JsonException">The bytes are no history.</exception>
    public static MonthHistory Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, MonthHistoryJsonContext.Default.MonthHistory) ?? throw new JsonException("The history is empty.");
}

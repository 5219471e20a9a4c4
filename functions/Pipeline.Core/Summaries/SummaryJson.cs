using System.Text.Json;

namespace Pipeline.Core.Summaries;

/// <summary>A summary as it is kept: equal summaries give equal bytes. What is zero, false or null is not written.</summary>
public static class SummaryJson
{
    public static byte[] Write(OrganizationMonthSummary summary) =>
        JsonSerializer.SerializeToUtf8Bytes(summary, SummaryJsonContext.Default.OrganizationMonthSummary);

    /// <exception cref="JsonException">The bytes are no summary.</exception>
    public static OrganizationMonthSummary Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, SummaryJsonContext.Default.OrganizationMonthSummary)
        ?? throw new JsonException("The summary is empty.");
}

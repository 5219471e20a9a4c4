using System.Text.Json;

namespace Pipeline.Storage.Reports;

/// <summary>What lies in <c>current/xlsx</c>, in order of paths.</summary>
public sealed record WorkbookIndex(IReadOnlyList<WorkbookEntry> Workbooks)
{
    public static WorkbookIndex Empty { get; } = new([]);

    internal byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, WorkbookJsonContext.Default.WorkbookIndex);

    /// <summary>One that cannot be read is empty: everything is made again then.</summary>
    internal static WorkbookIndex Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            return JsonSerializer.Deserialize(content.Span, WorkbookJsonContext.Default.WorkbookIndex) ?? Empty;
        }
        catch (JsonException)
        {
            return Empty;
        }
    }
}

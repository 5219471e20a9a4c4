using System.Text.Json.Serialization;
using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing;

/// <param name="Path">Name in the datasets container.</param>
/// <param name="Month"><c>yyyy-MM</c>; null for a dimension, for the file of several months, and for the empty file of a fact table without months.</param>
/// <param name="Sha256">Lower-case hex of the file's bytes.</param>
public sealed record ManifestFile(string Path, string? Month, int Rows, long Bytes, string Sha256)
{
    /// <summary><c>yyyy-MM</c>: of a file that holds several months of a closed year, the first; all until <see cref="LastMonth"/> are in it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FirstMonth { get; init; }

    /// <summary>Inclusive.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LastMonth { get; init; }

    /// <summary>A hash over the files of its months, by which a publisher knows that it need not be made again; null of a file that holds no several months.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MadeOf { get; init; }

    /// <summary>The first month of a fact table's rows; null for what has no months.</summary>
    [JsonIgnore]
    public Month? First => (Month ?? FirstMonth) is { } month ? Core.Month.Parse(month) : null;

    /// <summary>The last one, inclusive.</summary>
    [JsonIgnore]
    public Month? Last => (Month ?? LastMonth) is { } month ? Core.Month.Parse(month) : null;

    public static ManifestFile Of(TableFile file) => new(file.Path, file.Month?.ToString(), file.Rows, file.Bytes, file.Sha256);

    /// <summary>The files of a table, those together that hold the same months.</summary>
    public static IEnumerable<IReadOnlyList<ManifestFile>> Together(IEnumerable<ManifestFile> files) =>
        files.GroupBy(f => (f.First, f.Last)).Select(IReadOnlyList<ManifestFile> (g) => [.. g]);

    public bool Holds(Month month) => First <= month && month <= Last;

    public TableFile ToTableFile(string table) => new(table, Month is { } month ? Core.Month.Parse(month) : null, Path, Sha256, Bytes, Rows);
}

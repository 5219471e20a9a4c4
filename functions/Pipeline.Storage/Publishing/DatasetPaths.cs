using Pipeline.Core;

namespace Pipeline.Storage.Publishing;

/// <summary>Where things lie in the datasets container (DATASETS, Container).</summary>
public static class DatasetPaths
{
    /// <summary>The pointer to the current snapshot, replaced last.</summary>
    public const string Pointer = "latest.json";

    public const string Dictionary = "dictionary.csv";

    public const string ReadmeVi = "README.vi.md";

    public const string ReadmeEn = "README.en.md";

    /// <summary>The name the publisher's lease is taken on.</summary>
    public const string PublisherLease = "publisher";

    public static string Manifest(string snapshotId) => $"manifests/{snapshotId}.json";

    /// <summary>The stable path of a table for Excel.</summary>
    public static string Csv(string table) => $"current/csv/{table}.csv";

    /// <summary>The folder of the month reports for Excel.</summary>
    public const string Workbooks = "current/xlsx/";

    /// <summary>What lies there, and what each was made from.</summary>
    public const string WorkbookIndex = Workbooks + "index.json";

    /// <param name="level">Code of a supervising level that the workbook is about; null for all.</param>
    public static string Workbook(Month month, string? level) =>
        level is null ? $"{Workbooks}bao-cao-thang-{month}.xlsx" : $"{Workbooks}bao-cao-thang-{month}.{level.ToLowerInvariant()}.xlsx";

    public static string File(string table, Month? month, string sha256) =>
        month is { } m ? $"files/{table}/{m}/{sha256}.parquet" : $"files/{table}/{sha256}.parquet";
}

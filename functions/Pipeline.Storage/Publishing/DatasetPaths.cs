using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core;

namespace Pipeline.Storage.Publishing;

/// <summary>Where things lie in the datasets container, and in the archive under the same names (DATASETS, Container).</summary>
public static partial class DatasetPaths
{
    /// <summary>The pointer to the current snapshot, replaced last.</summary>
    public const string Pointer = "latest.json";

    public const string Dictionary = "dictionary.csv";

    public const string ReadmeVi = "README.vi.md";

    public const string ReadmeEn = "README.en.md";

    /// <summary>The name the publisher's lease is taken on.</summary>
    public const string PublisherLease = "publisher";

    /// <summary>Of the Parquet files.</summary>
    public const string Files = "files/";

    public const string Manifests = "manifests/";

    public static string Manifest(string snapshotId) => $"{Manifests}{snapshotId}.json";

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
        month is { } m ? $"{Files}{table}/{m}/{sha256}.parquet" : $"{Files}{table}/{sha256}.parquet";

    /// <summary>Of a file that holds several months of a closed year.</summary>
    public static string YearFile(string table, int year, string sha256) =>
        string.Create(CultureInfo.InvariantCulture, $"{Files}{table}/{year:0000}/{sha256}.parquet");

    /// <summary>The hash in the name of a Parquet file; null if the publisher gives no such name.</summary>
    public static string? HashIn(string name) => ContentAddressed().Match(name) is { Success: true } match ? match.Groups["hash"].Value : null;

    /// <summary>The snapshot whose manifest it is; null if it is none.</summary>
    public static string? SnapshotOf(string name) =>
        name.StartsWith(Manifests, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal)
            && name[Manifests.Length..^".json".Length] is var id && SnapshotId.IsOne(id)
                ? id
                : null;

    [GeneratedRegex(@"^files/[a-z0-9_]+/(\d{4}(-\d{2})?/)?(?<hash>[0-9a-f]{64})\.parquet$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ContentAddressed();
}

using System.Globalization;
using System.Text;
using Pipeline.Storage.Reference;

namespace Pipeline.Benchmarks.Load;

/// <summary>Reference data with many organisations that all file for themselves: the seeds, and beside them grassroots cells by the hundred.</summary>
internal static class LoadedCommunes
{
    public const int CellsOfAnOrganization = 20;

    private const int MembersOfACell = 3;

    public static string Organization(int i) => string.Create(CultureInfo.InvariantCulture, $"TAI-{i:00000}");

    public static string Cell(int organization, int cell) => string.Create(CultureInfo.InvariantCulture, $"{Organization(organization)}-CB{cell:00}");

    /// <param name="seeds">The folder of the seeds.</param>
    public static ReferenceFiles Of(string seeds, int organizations)
    {
        var files = Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".csv" or ".json")
            .ToDictionary(f => Path.GetRelativePath(seeds, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        files["deployment.json"] = files["deployment.json"].Replace("2019-01", "2019-03", StringComparison.Ordinal);
        files["organizations.csv"] += Lines(organizations, i => [$"{Organization(i)},Chi bộ cơ sở {i},Grassroots cell {i},grassroots-cell,agency,,HUYEN-HOANG-SU-PHI,2018-01-01,2025-07-01,"]);
        files["cells.csv"] += Lines(organizations, i => CellsOf(i).Select(c => $"{c},Chi bộ {c},{Organization(i)},agency,,2018-01-01,2025-07-01,"));
        files["members.csv"] += Lines(organizations, i => CellsOf(i).SelectMany(c => Enumerable.Range(1, MembersOfACell).Select(m => $"DV-{c}-{m},Người thử,{c},official,no,2018-01-01,2025-07-01")));
        return new(files.ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal));
    }

    private static IEnumerable<string> CellsOf(int organization) => Enumerable.Range(1, CellsOfAnOrganization).Select(c => Cell(organization, c));

    private static string Lines(int organizations, Func<int, IEnumerable<string>> lines) =>
        string.Concat(Enumerable.Range(1, organizations).SelectMany(lines).Select(line => line + "\n"));
}

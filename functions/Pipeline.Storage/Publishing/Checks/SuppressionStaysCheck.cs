using Pipeline.Core;
using Pipeline.Core.Indicators.MemberReports;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>What was withheld in the snapshot that readers have stays so in the next one, and a sum of it is repeated or left out (INDICATORS, Suppression).</summary>
internal static class SuppressionStaysCheck
{
    private const string Name = "suppression-stays";

    private static readonly string[] OfSums = ["s1_num", "s1_den", "s3_below_num", "s3_at_num", "s3_above_num"];

    /// <returns>The failed check, or nothing.</returns>
    public static async Task<IReadOnlyList<CheckResult>> CheckAsync(Manifest? old, Manifest next, DatasetFiles files, CancellationToken cancellation)
    {
        var failures = new List<CheckFailure>();
        foreach (var now in FilesOf(next))
        {
            foreach (var before in FilesOf(old).Where(f => f.Month == now.Month && f.Sha256 != now.Sha256))
            {
                failures.AddRange(await RowsAsync(before, files, cancellation) is { } earlier && await RowsAsync(now, files, cancellation) is { } later
                    ? Check(earlier, later)
                    : []);
            }
        }

        return failures.Count == 0 ? [] : [new CheckResult(Name, failures)];
    }

    private static IEnumerable<CheckFailure> Check(RowsUnderCheck before, RowsUnderCheck now)
    {
        var withheld = Rows(before).Where(r => before.Column<bool>("is_suppressed")![r] == true).Select(r => KeyOf(before, r).Cell).ToHashSet();
        var sums = Rows(before).Where(r => KeyOf(before, r).Cell == 0).ToDictionary(r => KeyOf(before, r).Organization, r => SumOf(before, r));
        return now.Broken(
            row => KeyOf(now, row) is var (organization, cell)
                && (cell == 0
                    ? sums.TryGetValue(organization, out var sum) && sum != SumOf(now, row)
                    : withheld.Contains(cell) && now.Column<bool>("is_suppressed")![row] != true),
            "Chi bộ đã được giữ kín ở phiên bản đã công bố nay không còn được giữ kín, hoặc tổng của các chi bộ được giữ kín đã thay đổi. Hãy báo lỗi tính toán và tính lại.",
            "A cell that the published version withholds is no longer withheld, or the sum of withheld cells has changed. Report the fault and compute again.");
    }

    private static IEnumerable<ManifestFile> FilesOf(Manifest? manifest) =>
        manifest?.Tables.FirstOrDefault(t => t.Name == MemberReportTable.Table.Definition.Name)?.Files.Where(f => f.Month is not null) ?? [];

    /// <returns>Null if the file cannot be read: the check of the hashes reports the next snapshot's, and the one before has nothing left to compare with.</returns>
    private static async Task<RowsUnderCheck?> RowsAsync(ManifestFile file, DatasetFiles files, CancellationToken cancellation)
    {
        var table = MemberReportTable.Table.Definition;
        try
        {
            return new(await files.ReadAsync(table, file.ToTableFile(table.Name), cancellation), Month.Parse(file.Month!), file.Path);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static IEnumerable<int> Rows(RowsUnderCheck rows) => Enumerable.Range(0, rows.Data.RowCount);

    private static (int Organization, int Cell) KeyOf(RowsUnderCheck rows, int row) =>
        (rows.Column<int>("organization_key")![row] ?? 0, rows.Column<int>("cell_key")![row] ?? 0);

    private static string SumOf(RowsUnderCheck rows, int row) => string.Join(' ', OfSums.Select(c => Invariant.Text(rows.Column<int>(c)![row] ?? -1)));
}

using Pipeline.Core.Indicators.MemberReports;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>What was withheld in a snapshot that readers have had stays so in the next one, and a sum of it is repeated or left out (INDICATORS, Suppression).</summary>
internal static class SuppressionStaysCheck
{
    public const string Name = "suppression-stays";

    private static readonly string[] OfSums = ["s1_num", "s1_den", "s3_below_num", "s3_at_num", "s3_above_num"];

    private static string Table => MemberReportTable.Table.Definition.Name;

    /// <returns>What is wrong; nothing of a file of the earlier one that is gone or damaged, with which there is nothing to compare.</returns>
    public static async Task<IReadOnlyList<CheckFailure>> CheckAsync(MonthRows earlier, MonthRows next, CancellationToken cancellation)
    {
        var failures = new List<CheckFailure>();
        foreach (var month in next.MonthsOf(Table))
        {
            if (earlier.FilesOf(Table, month).SequenceEqual(next.FilesOf(Table, month)))
            {
                continue;
            }

            failures.AddRange(await earlier.OfAsync(Table, month, cancellation) is { } before && await next.OfAsync(Table, month, cancellation) is { } now
                ? Check(before, now)
                : []);
        }

        return failures;
    }

    private static IEnumerable<CheckFailure> Check(RowsUnderCheck before, RowsUnderCheck now)
    {
        var (withheldBefore, withheldNow) = (before.Column<bool>("is_suppressed"), now.Column<bool>("is_suppressed"));
        var withheld = Rows(before).Where(r => withheldBefore?[r] == true).Select(r => KeyOf(before, r).Cell).ToHashSet();
        var sums = Rows(before).Where(r => KeyOf(before, r).Cell == 0).ToDictionary(r => KeyOf(before, r).Organization, r => SumOf(before, r));
        return now.Broken(
            row => KeyOf(now, row) is var (organization, cell)
                && (cell == 0
                    ? sums.TryGetValue(organization, out var sum) && sum != SumOf(now, row)
                    : withheld.Contains(cell) && withheldNow?[row] != true),
            "Chi bộ đã được giữ kín ở phiên bản đã công bố nay không còn được giữ kín, hoặc tổng của các chi bộ được giữ kín đã thay đổi. Hãy báo lỗi tính toán và tính lại.",
            "A cell that the published version withholds is no longer withheld, or the sum of withheld cells has changed. Report the fault and compute again.");
    }

    private static IEnumerable<int> Rows(RowsUnderCheck rows) => Enumerable.Range(0, rows.Data.RowCount);

    private static (int Organization, int Cell) KeyOf(RowsUnderCheck rows, int row) =>
        (rows.Column<int>("organization_key")?[row] ?? 0, rows.Column<int>("cell_key")?[row] ?? 0);

    private static string SumOf(RowsUnderCheck rows, int row) => string.Join(' ', OfSums.Select(c => Invariant.Text(rows.Column<int>(c)?[row] ?? -1)));
}

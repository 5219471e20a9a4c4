using Pipeline.Core.Indicators;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Restatements;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>
/// What is withheld cannot be had from what a restatement changed (INDICATORS, Suppression): a row that says «withheld» tells no value; ratings of a
/// cell are told only of versions before it was withheld; and of a sum of withheld cells never both values, for their difference is one cell's.
/// </summary>
internal static class RestatedRatingsCheck
{
    public const string Name = "suppression-in-restatements";

    private const string Withheld = "is_suppressed";
    private const string SumOfCells = "cell_key=0";

    private static readonly string[] Tables = [MemberReportTable.Table.Definition.Name, MemberRatingTable.Table.Definition.Name];

    public static async Task<IReadOnlyList<CheckFailure>> CheckAsync(MonthRows rows, CancellationToken cancellation)
    {
        var failures = new List<CheckFailure>();
        foreach (var month in rows.MonthsOf(RestatementTable.Name))
        {
            if (await rows.OfAsync(RestatementTable.Name, month, cancellation) is { Data.RowCount: > 0 } changes
                && await rows.OfAsync(Tables[0], month, cancellation) is { } reports)
            {
                failures.AddRange(Check(changes, WithheldCells(reports)));
            }
        }

        return failures;
    }

    private static IEnumerable<CheckFailure> Check(RowsUnderCheck changes, HashSet<string> withheld)
    {
        var (tables, keys, figures) = (changes.Text("table_name"), changes.Text("row_key"), changes.Text("figure"));
        var (versions, afterText, saysWithheld) = (changes.Column<int>("version_after"), changes.Text("after_text"), changes.Column<bool>("is_withheld"));
        var (before, after, beforeText) = (NumberColumn.Of(changes, "before"), NumberColumn.Of(changes, "after"), changes.Text("before_text"));
        var since = Enumerable.Range(0, changes.Data.RowCount)
            .Where(row => figures?[row] == Withheld && afterText?[row] == "true")
            .GroupBy(row => CellOf(keys?[row]), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Min(row => versions?[row] ?? 0), StringComparer.Ordinal);
        return changes.Broken(
            IsTold,
            "Bảng điều chỉnh cho biết số liệu xếp loại được giữ kín, hoặc cho phép suy ra số liệu đó. Không được công bố; hãy báo lỗi tính toán và tính lại.",
            "The restatements tell ratings that are withheld, or let them be inferred. This must not be published; report the fault and compute again.");

        bool IsTold(int row) => Tables.Contains(tables?[row], StringComparer.Ordinal) && RatingColumns.TellsRatings(figures?[row] ?? "")
            && (saysWithheld?[row] == true ? HasBefore(row) || HasAfter(row)
                : IsSum(keys?[row]) ? HasBefore(row) && HasAfter(row)
                : (HasBefore(row) || HasAfter(row)) && CellOf(keys?[row]) is var cell && withheld.Contains(cell)
                    && !(since.TryGetValue(cell, out var version) && versions?[row] < version));

        bool HasBefore(int row) => before?[row] is not null || beforeText?[row] is not null;
        bool HasAfter(int row) => after?[row] is not null || afterText?[row] is not null;
    }

    /// <summary>As a restatement names their rows, but without what of the key is not the cell's.</summary>
    private static HashSet<string> WithheldCells(RowsUnderCheck reports)
    {
        var (cells, suppressed) = (reports.Column<int>("cell_key"), reports.Column<bool>(Withheld));
        return [.. Enumerable.Range(0, reports.Data.RowCount).Where(row => suppressed?[row] == true).Select(row => $"cell_key={Invariant.Text(cells?[row] ?? 0)}")];
    }

    private static string CellOf(string? key) => key?.Split(' ').FirstOrDefault(k => k.StartsWith("cell_key=", StringComparison.Ordinal)) ?? "";

    private static bool IsSum(string? key) => CellOf(key) == SumOfCells;
}

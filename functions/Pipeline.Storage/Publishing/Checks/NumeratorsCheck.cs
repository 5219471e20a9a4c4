using Pipeline.Core;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>
/// For each figure: 0 ≤ numerator ≤ denominator, missing ≤ denominator where it is part of it, and no numerator exactly where the
/// denominator is 0 (INDICATORS, The obligation ledger). A suppressed row withholds its numerator.
/// </summary>
internal sealed class NumeratorsCheck : IRowCheck
{
    private const string Suffix = "_num";

    public string Name => "numerators";

    public IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot) =>
        rows.Table.Columns
            .Select(c => c.Name)
            .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .SelectMany(name => Check(rows, name[..^Suffix.Length]));

    private static IEnumerable<CheckFailure> Check(RowsUnderCheck rows, string figure)
    {
        var numerator = NumberColumn.Of(rows, figure + Suffix);
        var denominator = NumberColumn.Of(rows, figure + "_den");
        var counted = rows.Table.Columns.Any(c => c.Name == figure + "_missing" && c.PartOf == figure + "_den");
        var missing = counted ? NumberColumn.Of(rows, figure + "_missing") : null;
        var suppressed = rows.Column<bool>("is_suppressed");
        return numerator is null || denominator is null
            ? [new CheckFailure(rows.Table.Name, rows.File, rows.Data.RowCount, [], new Bilingual(
                $"Chỉ tiêu {figure} thiếu cột mẫu số {figure}_den hoặc cột không phải là số. Hãy sửa định nghĩa bảng.",
                $"Figure {figure} lacks its denominator {figure}_den, or a column is no number. Correct the table's definition."))]
            : rows.Broken(
                row => IsBroken(numerator[row], denominator[row] ?? 0, missing?[row] ?? 0, suppressed?[row] == true),
                $"Chỉ tiêu {figure} có tử số hoặc số thiếu lớn hơn mẫu số, hoặc tử số không trống khi mẫu số bằng 0. Hãy báo lỗi tính toán và tính lại.",
                $"Figure {figure} has a numerator or missing above its denominator, or a numerator that is not empty where the denominator is 0. Report the fault and compute again.");
    }

    private static bool IsBroken(decimal? numerator, decimal denominator, decimal missing, bool suppressed) =>
        denominator < 0 || missing < 0 || missing > denominator || numerator < 0 || numerator > denominator
        || (!suppressed && numerator is null != (denominator == 0));
}

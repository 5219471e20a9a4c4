using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Indicators.Obligations;
using Pipeline.Core.Indicators.Reporting;
using Pipeline.Core.Indicators.SupervisingMeetings;
using Pipeline.Core.Indicators.VillageMeetings;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>
/// The ledger bears every denominator (INDICATORS, The obligation ledger): what <c>fact_obligation</c> says is owed, filed, on time and missing
/// is what <c>fact_reporting</c> says, row by row, and the activities it says are due are the denominators of the tables that count them.
/// </summary>
internal static class LedgerTotalsCheck
{
    public const string Name = "ledger-totals";

    private static readonly (string Ledger, string Reporting)[] Same =
    [
        ("o1_num", "r1_num"), ("o1_den", "r1_den"), ("o1_missing", "r1_missing"), ("o1_excluded_not_expected", "r1_excluded_not_expected"),
        ("on_time", "r2_num"),
    ];

    /// <summary>By form: the table and column that count its activities.</summary>
    private static readonly (string Form, string Table, string Column)[] Activities =
    [
        (CellMeetingsForm.Code, MeetingComplianceTable.Table.Definition.Name, "m1_den"),
        (ApprenticeshipDaysForm.Code, ApprenticeshipRotationTable.Table.Definition.Name, "a1_den"),
        (VillageMeetingsForm.Code, VillageMeetingTable.Table.Definition.Name, "v1_den"),
        (SupervisingMeetingsForm.Code, SupervisingMeetingTable.Table.Definition.Name, "d1_den"),
    ];

    public static string Ledger => ObligationTable.Table.Definition.Name;

    /// <summary>The tables that are looked at.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        [Ledger, ReportingTable.Table.Definition.Name, .. Activities.Select(a => a.Table)];

    /// <param name="tables">The rows of one month, by table; those that cannot be read are not among them, which other checks report.</param>
    public static IEnumerable<CheckFailure> Check(IReadOnlyDictionary<string, RowsUnderCheck> tables) => tables.GetValueOrDefault(Ledger) is { } ledger
        ? OfSheets(ledger, tables.GetValueOrDefault(ReportingTable.Table.Definition.Name))
            .Concat(Activities.SelectMany(a => OfActivities(ledger, a.Form, tables.GetValueOrDefault(a.Table), a.Column)))
        : [];

    private static IEnumerable<CheckFailure> OfSheets(RowsUnderCheck ledger, RowsUnderCheck? reporting)
    {
        var (late, filed, onTime) = (NumberColumn.Of(ledger, "late"), NumberColumn.Of(ledger, "o1_num"), NumberColumn.Of(ledger, "on_time"));
        var notFiled = ledger.Broken(
            row => (onTime?[row] ?? 0) + (late?[row] ?? 0) != (filed?[row] ?? 0),
            "Số biểu đúng hạn và số biểu muộn cộng lại không bằng số biểu đã nộp. Hãy báo lỗi tính toán và tính lại.",
            "Sheets on time and late together are not those filed. Report the fault and compute again.");
        return reporting is null ? notFiled : [.. notFiled, .. Against(ledger, reporting), .. Against(reporting, ledger)];
    }

    /// <summary>The rows that the other table has not, or has with other numbers.</summary>
    private static IEnumerable<CheckFailure> Against(RowsUnderCheck rows, RowsUnderCheck other)
    {
        var (own, others) = (KeysOf(rows), KeysOf(other).Index().ToDictionary(k => k.Item, k => k.Index));
        var columns = Same.Select(s => (
            Own: NumberColumn.Of(rows, s.Ledger) ?? NumberColumn.Of(rows, s.Reporting), Other: NumberColumn.Of(other, s.Ledger) ?? NumberColumn.Of(other, s.Reporting))).ToList();
        return rows.Broken(
            row => !others.TryGetValue(own[row], out var counterpart) || columns.Exists(c => (c.Own?[row] ?? 0) != (c.Other?[counterpart] ?? 0)),
            "Sổ theo dõi không khớp với bảng chấp hành chế độ báo cáo. Hãy báo lỗi tính toán và tính lại.",
            "The ledger does not agree with the table of reporting. Report the fault and compute again.");
    }

    private static IEnumerable<CheckFailure> OfActivities(RowsUnderCheck ledger, string form, RowsUnderCheck? counted, string column)
    {
        if (counted is null || NumberColumn.Of(counted, column) is not { } denominator || counted.Column<int>("organization_key") is not { } organization)
        {
            return [];
        }

        var (key, keys, owed) = (Forms.Find(form)!.NumberInDimension, KeysOf(ledger), NumberColumn.Of(ledger, "o2_den"));
        var due = Enumerable.Range(0, counted.Data.RowCount)
            .GroupBy(row => organization[row] ?? 0, row => denominator[row] ?? 0)
            .ToDictionary(g => g.Key, g => g.Sum());
        return ledger.Broken(
            row => keys[row].Form == key && (owed?[row] ?? 0) != due.GetValueOrDefault(keys[row].Organization),
            $"Số việc phải làm trong sổ theo dõi không bằng mẫu số {column}. Hãy báo lỗi tính toán và tính lại.",
            $"The activities due by the ledger are not the denominator {column}. Report the fault and compute again.");
    }

    private static (int Organization, int Form)[] KeysOf(RowsUnderCheck rows)
    {
        var (organization, form) = (rows.Column<int>("organization_key"), rows.Column<int>("form_key"));
        return [.. Enumerable.Range(0, rows.Data.RowCount).Select(row => (organization?[row] ?? 0, form?[row] ?? 0))];
    }
}

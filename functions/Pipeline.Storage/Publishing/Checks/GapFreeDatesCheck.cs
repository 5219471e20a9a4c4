using Pipeline.Core;
using Pipeline.Core.Datasets.Dimensions;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>The date table has every day of whole years and covers every month, or time intelligence gives wrong figures without a word.</summary>
internal sealed class GapFreeDatesCheck : IRowCheck
{
    private const string Vi = "Bảng dim_date phải có đủ mọi ngày, trọn năm và phủ mọi tháng đã công bố, nếu không các phép tính theo thời gian sẽ sai. Hãy công bố lại.";
    private const string En = "Table dim_date must hold every day of whole years and cover every published month, or calculations over time go wrong. Publish again.";

    public string Name => "gap-free-dates";

    public IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot)
    {
        if (rows.Table.Name != DateDimension.Name || rows.Column<DateOnly>("date") is not { } days)
        {
            return [];
        }

        var last = rows.Data.RowCount - 1;
        return rows.Data.RowCount == 0
            ? snapshot.Manifest.Months.Count == 0 ? [] : [new CheckFailure(rows.Table.Name, rows.File, 0, [], new Bilingual(Vi, En))]
            : rows.Broken(
                row => (row == 0 && !BeginsIn(days[0], snapshot.Manifest))
                    || (row > 0 && days[row] != days[row - 1]?.AddDays(1))
                    || (row == last && !EndsIn(days[last], snapshot.Manifest)),
                Vi,
                En);
    }

    private static bool BeginsIn(DateOnly? first, Manifest manifest) =>
        first is { Month: 1, Day: 1 } && manifest.Months.All(m => Month.Parse(m.Month).FirstDay >= first);

    private static bool EndsIn(DateOnly? last, Manifest manifest) =>
        last is { Month: 12, Day: 31 } && manifest.Months.All(m => Month.Parse(m.Month).LastDay <= last);
}

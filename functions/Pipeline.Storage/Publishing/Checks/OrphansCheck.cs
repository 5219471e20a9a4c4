using Pipeline.Core;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Every foreign key stands in its dimension. Key 0 always does: it is «unknown».</summary>
internal sealed class OrphansCheck : IRowCheck
{
    public string Name => "no-orphans";

    public IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot) =>
        rows.Table.Columns.Where(c => c.References is not null).SelectMany(column =>
            snapshot.Dimensions.TryGetValue(column.References!, out var dimension)
                ? Check(rows, column.Name, column.References!, dimension)
                : [new CheckFailure(rows.Table.Name, rows.File, rows.Data.RowCount, [], new Bilingual(
                    $"Cột {column.Name} trỏ đến bảng {column.References}, nhưng bảng này không có hoặc không đọc được. Hãy công bố lại.",
                    $"Column {column.Name} points to table {column.References}, which is not there or cannot be read. Publish again."))]);

    private static IEnumerable<CheckFailure> Check(RowsUnderCheck rows, string name, string references, DimensionUnderCheck dimension)
    {
        var numbers = rows.Column<int>(name);
        var days = rows.Column<DateOnly>(name);
        return rows.Broken(
            row => (numbers?[row] is { } number && !dimension.Has(number)) || (days?[row] is { } day && !dimension.Has(day)),
            $"Cột {name} có khóa không có trong bảng {references}, nên số liệu rơi vào dòng trống. Hãy nạp lại dữ liệu tham chiếu rồi công bố lại.",
            $"Column {name} has keys that table {references} lacks, so figures fall under a blank row. Import the reference data again and publish.");
    }
}

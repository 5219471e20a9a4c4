using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.DatasetDictionary.Row>;

namespace Pipeline.Core.Datasets;

/// <summary>dictionary.csv: every table and column with its meaning in both languages.</summary>
public static class DatasetDictionary
{
    public static Table<Row> Table { get; } = new(
        "dictionary",
        new("Từ điển dữ liệu", "Data dictionary"),
        new("Mỗi cột của mỗi bảng một dòng.", "One row for each column of each table."),
        ["table", "column"],
        monthly: false,
        [
            Text("table", r => r.Of.Name, new("Bảng", "Table")),
            Text("table_vi", r => r.Of.Caption.Vi, new("Tên bảng (tiếng Việt)", "Table caption (Vietnamese)")),
            Text("table_en", r => r.Of.Caption.En, new("Tên bảng (tiếng Anh)", "Table caption (English)")),
            Int32("position", r => r.Position, new("Thứ tự", "Position")),
            Text("column", r => r.Column.Name, new("Cột", "Column")),
            Text("type", r => ColumnTypes.Sql(r.Column.Type), new("Kiểu", "Type")),
            Boolean("may_be_empty", r => r.Column.Nullable, new("Có thể trống", "May be empty")),
            Boolean("in_key", r => r.Of.Key.Contains(r.Column.Name, StringComparer.Ordinal), new("Thuộc khóa", "In the key")),
            TextOrNull("references", r => r.Column.References, new("Trỏ đến bảng", "References")),
            Text("aggregation", r => KebabCase.Of(r.Column.Aggregation), new("Cách cộng (mã)", "Aggregation (code)")),
            Text("aggregation_vi", r => Aggregations.CaptionOf(r.Column).Vi, new("Cách cộng (tiếng Việt)", "Aggregation (Vietnamese)")),
            Text("aggregation_en", r => Aggregations.CaptionOf(r.Column).En, new("Cách cộng (tiếng Anh)", "Aggregation (English)")),
            Text("caption_vi", r => r.Column.Caption.Vi, new("Tên cột (tiếng Việt)", "Caption (Vietnamese)")),
            Text("caption_en", r => r.Column.Caption.En, new("Tên cột (tiếng Anh)", "Caption (English)")),
            Text("meaning_vi", r => r.Column.Meaning.Vi, new("Ý nghĩa (tiếng Việt)", "Meaning (Vietnamese)")),
            Text("meaning_en", r => r.Column.Meaning.En, new("Ý nghĩa (tiếng Anh)", "Meaning (English)")),
        ]);

    public sealed record Row(TableDefinition Of, int Position, ColumnDefinition Column);

    public static TableData Of(IEnumerable<TableDefinition> tables) =>
        Table.ToData([.. tables.SelectMany(t => t.Columns.Select((column, i) => new Row(t, i + 1, column)))]);
}

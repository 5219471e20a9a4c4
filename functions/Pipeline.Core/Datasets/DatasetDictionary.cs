using Pipeline.Core.Datasets.Dictionary;
using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.DatasetDictionary.Row>;

namespace Pipeline.Core.Datasets;

/// <summary>dictionary.csv: every table, column, figure and measure with all that is said of it, in both languages.</summary>
public static class DatasetDictionary
{
    public const string Name = "dictionary";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Từ điển dữ liệu", "Data dictionary"),
        new("Mỗi bảng, cột, chỉ số và số đo một dòng.", "One row for each table, column, figure and measure."),
        ["kind", "table", "name"],
        monthly: false,
        [
            Text("kind", r => KebabCase.Of(r.Entry.Kind), new("Loại mục (mã)", "Kind (code)"), new("table, column, figure hoặc measure.", "table, column, figure or measure.")),
            Text("kind_vi", r => KindOf(r.Entry.Kind).Vi, new("Loại mục (tiếng Việt)", "Kind (Vietnamese)")),
            Text("kind_en", r => KindOf(r.Entry.Kind).En, new("Loại mục (tiếng Anh)", "Kind (English)")),
            Text("table", r => r.Entry.Table, new("Bảng", "Table")),
            Text("table_vi", r => r.Entry.Of.Caption.Vi, new("Tên bảng (tiếng Việt)", "Table caption (Vietnamese)")),
            Text("table_en", r => r.Entry.Of.Caption.En, new("Tên bảng (tiếng Anh)", "Table caption (English)")),
            Int32("position", r => r.Entry.Position, new("Thứ tự", "Position"), new("Từ 1 trong từng loại và bảng; 0 là chính bảng đó.", "From 1 within kind and table; 0 for the table itself.")).In(Units.Ranks),
            Text("name", r => r.Entry.Name, new("Tên (mã)", "Name (code)"), new("Tên bảng, tên cột, mã chỉ số hoặc mã số đo.", "A table's or column's name, a figure's or measure's id.")),
            TextOrNull("column", r => r.Entry.Column?.Name, new("Cột", "Column"), new("Trống khi mục không phải là cột.", "Empty of what is no column.")),
            TextOrNull("type", r => r.Entry.Column is { } column ? ColumnTypes.Sql(column.Type) : null, new("Kiểu", "Type"), new("Kiểu của cột.", "The column's type.")),
            Boolean("may_be_empty", r => r.Entry.Column is { Nullable: true }, new("Có thể trống", "May be empty")),
            Boolean("in_key", r => r.Entry.Column is { } column && r.Entry.Of.Key.Contains(column.Name, StringComparer.Ordinal), new("Thuộc khóa", "In the key")),
            TextOrNull("references", r => r.Entry.Column?.References, new("Trỏ đến bảng", "References")),
            TextOrNull("figure", r => r.Entry.Figure, new("Chỉ số", "Figure"), new("Mã chỉ số mà cột hoặc số đo thuộc về; trống nếu không thuộc chỉ số nào.", "The id of the figure that the column or measure belongs to; empty if to none.")),
            TextOrNull("aggregation", r => r.Entry.Column is { } column ? KebabCase.Of(column.Aggregation) : null, new("Cách cộng (mã)", "Aggregation (code)"), new("sum, last-month hoặc none, với cột.", "sum, last-month or none, of a column.")),
            Text("aggregation_vi", r => r.Entry.AddsUp.Vi, new("Cách cộng (tiếng Việt)", "Aggregation (Vietnamese)")),
            Text("aggregation_en", r => r.Entry.AddsUp.En, new("Cách cộng (tiếng Anh)", "Aggregation (English)")),
            Text("caption_vi", r => r.Entry.Caption.Vi, new("Tên (tiếng Việt)", "Caption (Vietnamese)")),
            Text("caption_en", r => r.Entry.Caption.En, new("Tên (tiếng Anh)", "Caption (English)")),
            Text("meaning_vi", r => r.Entry.Meaning.Vi, new("Ý nghĩa (tiếng Việt)", "Meaning (Vietnamese)")),
            Text("meaning_en", r => r.Entry.Meaning.En, new("Ý nghĩa (tiếng Anh)", "Meaning (English)")),
            Text("rule_vi", r => r.Entry.Rule.Vi, new("Quy tắc (tiếng Việt)", "Rule (Vietnamese)")),
            Text("rule_en", r => r.Entry.Rule.En, new("Quy tắc (tiếng Anh)", "Rule (English)")),
            TextOrNull("counts_vi", r => r.Entry.Counts?.Vi, new("Tử số và mẫu số (tiếng Việt)", "Numerator and denominator (Vietnamese)"), new("Trống khi không phải là tỷ lệ.", "Empty of what is no rate.")),
            TextOrNull("counts_en", r => r.Entry.Counts?.En, new("Tử số và mẫu số (tiếng Anh)", "Numerator and denominator (English)")),
            Text("unit_vi", r => r.Entry.Unit.Vi, new("Đơn vị tính (tiếng Việt)", "Unit (Vietnamese)")),
            Text("unit_en", r => r.Entry.Unit.En, new("Đơn vị tính (tiếng Anh)", "Unit (English)")),
            Text("legal_topics", r => string.Join(' ', r.Entry.Basis.Select(t => KebabCase.Of(t))), new("Chủ đề căn cứ (mã)", "Legal topics (codes)"), new("Cách nhau bằng dấu cách, như topics trong bộ quy tắc.", "Separated by blanks, as topics in the rule packs.")),
            Text("legal_basis_vi", r => BasisWords.Of(r.Entry.Basis, r.Packs).Vi, new("Căn cứ pháp lý (tiếng Việt)", "Legal basis (Vietnamese)"), new("Văn bản mà từng bộ quy tắc nêu.", "What each rule pack cites.")),
            Text("legal_basis_en", r => BasisWords.Of(r.Entry.Basis, r.Packs).En, new("Căn cứ pháp lý (tiếng Anh)", "Legal basis (English)")),
            Text("since", r => r.Entry.Since, new("Có từ phiên bản", "Since version"), new("Phiên bản cấu trúc dữ liệu đầu tiên có mục này.", "The first version of the schema that has it.")),
        ],
        rule: new(
            "Viết lại ở mỗi lần công bố, từ chính các định nghĩa mà phần mềm dùng để tính.",
            "Written anew at each publication, from the very definitions that the product computes by."));

    /// <param name="Packs">Those whose citations are told.</param>
    public sealed record Row(DictionaryEntry Entry, IReadOnlyList<RulePack> Packs);

    public static TableData Of(IEnumerable<TableDefinition> tables, IReadOnlyList<RulePack> packs) =>
        Table.ToData([.. tables.SelectMany(DataDictionary.Of).Select(entry => new Row(entry, packs))]);

    public static Bilingual KindOf(EntryKind kind) => kind switch
    {
        EntryKind.Table => new("Bảng", "Table"),
        EntryKind.Column => new("Cột", "Column"),
        EntryKind.Figure => new("Chỉ số", "Figure"),
        EntryKind.Measure => new("Số đo", "Measure"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of entry has no caption."),
    };
}

using System.Text;
using Pipeline.Core.Datasets.Dictionary;

namespace Pipeline.Core.Datasets;

/// <summary>The document of a table, docs/tables/&lt;table&gt;.md: generated from the dictionary and checked in.</summary>
public static class TableDocs
{
    /// <summary>The whole text, with LF line ends and one at its end.</summary>
    public static string Markdown(TableDefinition table)
    {
        var text = new StringBuilder();
        var entries = DataDictionary.Of(table);
        AppendTable(text, table, entries[0]);
        text.Append("| Cột / Column | Kiểu / Type | Tên / Caption | Ý nghĩa / Meaning | Đơn vị, cách cộng / Unit, adds up | Từ / Since |\n");
        text.Append("| --- | --- | --- | --- | --- | --- |\n");
        foreach (var column in entries.Where(e => e.Kind == EntryKind.Column))
        {
            AppendColumn(text, column);
        }

        AppendFigures(text, [.. entries.Where(e => e.Kind == EntryKind.Figure)]);
        AppendMeasures(text, [.. entries.Where(e => e.Kind == EntryKind.Measure)]);
        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, TableDefinition table, DictionaryEntry entry)
    {
        text.Append("# ").Append(table.Name).Append("\n\n");
        text.Append("**").Append(table.Caption.Vi).Append(" / ").Append(table.Caption.En).Append("**\n\n");
        text.Append(table.Meaning.Vi).Append(' ').Append(table.Rule.Vi).Append("\n\n");
        text.Append(table.Meaning.En).Append(' ').Append(table.Rule.En).Append("\n\n");
        text.Append("- Khóa / Key: ").AppendJoin(", ", table.Key.Select(k => $"`{k}`")).Append('\n');
        text.Append("- Tệp / Files: ").Append(table.Monthly ? "mỗi tháng một tệp / one a month" : "một tệp / one").Append('\n');
        text.Append("- ").Append(BasisWords.Of(entry.Basis).Vi).Append(" / ").Append(BasisWords.Of(entry.Basis).En).Append(" [→](../LEGAL-BASIS.md)\n");
        text.Append("- Có từ phiên bản / Since version: ").Append(entry.Since).Append("\n\n");
    }

    private static void AppendColumn(StringBuilder text, DictionaryEntry entry)
    {
        var column = entry.Column!;
        var reference = column.References is { } table ? $" → [{table}]({table}.md)" : "";
        var optional = column.Nullable ? ", có thể trống / may be empty" : "";
        Row(text, $"`{column.Name}`", $"{ColumnTypes.Sql(column.Type)}{optional}{reference}", Both(entry.Caption), Both(entry.Meaning),
            Both(new($"{entry.Unit.Vi}. {entry.AddsUp.Vi}.", $"{entry.Unit.En}. {entry.AddsUp.En}.")), entry.Since);
    }

    private static void AppendFigures(StringBuilder text, IReadOnlyList<DictionaryEntry> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        text.Append("\n## Chỉ số / Figures\n\n| Mã / Id | Tên / Name | Ý nghĩa / Meaning | Quy tắc / Rule | Tử số, mẫu số / Numerator, denominator | Đơn vị, cách cộng / Unit, adds up | Căn cứ / Legal basis | Từ / Since |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var figure in figures)
        {
            Row(text, $"`{figure.Name}`", Both(figure.Caption), Both(figure.Meaning), Both(figure.Rule), figure.Counts is { } counts ? Both(counts) : "",
                Both(new($"{figure.Unit.Vi}. {figure.AddsUp.Vi}.", $"{figure.Unit.En}. {figure.AddsUp.En}.")), Both(BasisWords.Of(figure.Basis)), figure.Since);
        }
    }

    private static void AppendMeasures(StringBuilder text, IReadOnlyList<DictionaryEntry> measures)
    {
        if (measures.Count == 0)
        {
            return;
        }

        text.Append("\n## Số đo / Measures\n\n| Mã / Id | Tên / Name | Ý nghĩa / Meaning | Đơn vị / Unit | Chỉ số / Figure | Từ / Since |\n");
        text.Append("| --- | --- | --- | --- | --- | --- |\n");
        foreach (var measure in measures)
        {
            Row(text, $"`{measure.Name}`", Both(measure.Caption), Both(measure.Meaning), Both(measure.Unit), measure.Figure is { } figure ? $"`{figure}`" : "", measure.Since);
        }
    }

    private static void Row(StringBuilder text, params IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private static string Both(Bilingual text) => $"{text.Vi}<br>{text.En}";
}

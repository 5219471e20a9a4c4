using System.Text;

namespace Pipeline.Core.Datasets;

/// <summary>The document of a table, docs/tables/&lt;table&gt;.md: generated from its definition and checked in.</summary>
public static class TableDocs
{
    /// <summary>The whole text, with LF line ends and one at its end.</summary>
    public static string Markdown(TableDefinition table)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(table.Name).Append("\n\n");
        text.Append("**").Append(table.Caption.Vi).Append(" / ").Append(table.Caption.En).Append("**\n\n");
        text.Append(table.Meaning.Vi).Append("\n\n");
        text.Append(table.Meaning.En).Append("\n\n");
        text.Append("- Khóa / Key: ").AppendJoin(", ", table.Key.Select(k => $"`{k}`")).Append('\n');
        text.Append("- Tệp / Files: ").Append(table.Monthly ? "mỗi tháng một tệp / one a month" : "một tệp / one").Append("\n\n");
        text.Append("| Cột / Column | Kiểu / Type | Tên / Caption | Ý nghĩa / Meaning |\n");
        text.Append("| --- | --- | --- | --- |\n");
        foreach (var column in table.Columns)
        {
            AppendColumn(text, column);
        }

        return text.ToString();
    }

    private static void AppendColumn(StringBuilder text, ColumnDefinition column)
    {
        var reference = column.References is { } table ? $" → [{table}]({table}.md)" : "";
        var optional = column.Nullable ? ", có thể trống / may be empty" : "";
        text.Append("| `").Append(column.Name).Append("` | ").Append(ColumnTypes.Sql(column.Type)).Append(optional).Append(reference)
            .Append(" | ").Append(Cell(column.Caption)).Append(" | ").Append(Cell(column.Meaning)).Append(" |\n");
    }

    private static string Cell(Bilingual text) => $"{text.Vi}<br>{text.En}".Replace("|", "\\|", StringComparison.Ordinal);
}

using System.Text;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets.Dictionary;

/// <summary>The dictionary as a person reads it, in one language: a list of the tables, then a section for each.</summary>
internal sealed class DictionaryText(IEnumerable<TableDefinition> tables, IReadOnlyList<RulePack> packs, bool isVietnamese)
{
    private static readonly Bilingual TableHead = new("| Bảng | Tên | Ý nghĩa |", "| Table | Caption | Meaning |");
    private static readonly Bilingual ColumnHead = new("| Cột | Tên | Ý nghĩa | Đơn vị | Cách cộng | Có từ |", "| Column | Caption | Meaning | Unit | Adds up | Since |");
    private static readonly Bilingual FigureHead = new("| Chỉ số | Tên | Ý nghĩa và quy tắc | Đơn vị | Căn cứ pháp lý | Có từ |", "| Figure | Name | Meaning and rule | Unit | Legal basis | Since |");

    public override string ToString()
    {
        var text = new StringBuilder();
        var entries = tables.Select(DataDictionary.Of).ToList();
        Head(text, TableHead);
        foreach (var table in entries.Select(e => e[0]))
        {
            Row(text, $"`{table.Name}`", In(table.Caption), In(table.Meaning));
        }

        foreach (var table in entries)
        {
            Section(text, table);
        }

        return text.ToString();
    }

    private void Section(StringBuilder text, IReadOnlyList<DictionaryEntry> entries)
    {
        var table = entries[0];
        text.Append("\n## ").Append(table.Name).Append(": ").Append(In(table.Caption)).Append("\n\n").Append(In(table.Description)).Append("\n\n");
        Head(text, ColumnHead);
        foreach (var column in entries.Where(e => e.Kind == EntryKind.Column))
        {
            Row(text, $"`{column.Name}`", In(column.Caption), In(column.Meaning), In(column.Unit), In(column.AddsUp), column.Since);
        }

        if (entries.Any(e => e.Kind == EntryKind.Figure))
        {
            Head(text.Append('\n'), FigureHead);
        }

        foreach (var figure in entries.Where(e => e.Kind == EntryKind.Figure))
        {
            var counts = figure.Counts is { } of ? " " + In(of) : "";
            Row(text, $"`{figure.Name}`", In(figure.Caption), $"{In(figure.Meaning)} {In(figure.Rule)}{counts}", In(figure.Unit), In(BasisWords.Of(figure.Basis, packs)), figure.Since);
        }
    }

    private void Head(StringBuilder text, Bilingual head)
    {
        var line = In(head);
        text.Append(line).Append('\n').Append(string.Concat(Enumerable.Repeat("| --- ", line.Count(c => c == '|') - 1))).Append("|\n");
    }

    private static void Row(StringBuilder text, params IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private string In(Bilingual of) => isVietnamese ? of.Vi : of.En;
}

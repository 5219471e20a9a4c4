using System.Globalization;
using Pipeline.Core.Datasets;
using Pipeline.Core.Explanations;

namespace Pipeline.Tests.Builders;

/// <summary>Explains every figure of every row of a month's tables, and lists those whose weights do not sum to it.</summary>
internal static class ExplanationSweep
{
    public static IReadOnlyList<string> Check(IReadOnlyList<TableData> tables, ExplainedMonth month) =>
        [.. FigureExplanations.All.SelectMany(e => Check(e, tables.Single(t => t.Table.Name == e.Table.Name), month))];

    private static IEnumerable<string> Check(TableExplanation explanation, TableData data, ExplainedMonth month)
    {
        var rows = explanation.Rows(month).ToDictionary(r => KeyOf(r.Key));
        var columns = explanation.Figures.SelectMany(explanation.ColumnsOf).Select(c => c.Name).ToHashSet();
        for (var i = 0; i < data.RowCount; i++)
        {
            var row = new FactRow(data, i);
            var key = KeyOf(data.Table.Key.Where(k => k != "month_start").ToDictionary(k => k, k => row[k] ?? ""));
            if (!rows.Remove(key, out var explained))
            {
                yield return $"{data.Table.Name} {key}: the row is not explained";
                continue;
            }

            var evidence = explained.Evidence().ToLookup(e => e.Column);
            foreach (var column in columns)
            {
                var (published, sum) = (row[column], evidence[column].Sum(e => e.Weight));
                if (published is { Length: > 0 } value ? decimal.Parse(value, CultureInfo.InvariantCulture) != sum : evidence[column].Any())
                {
                    yield return $"{data.Table.Name} {key} {column}: published {published ?? "null"}, explained {sum.ToString(CultureInfo.InvariantCulture)}";
                }
            }

            foreach (var wrong in evidence.SelectMany(e => e).Where(e => e.Weight == 0 || !columns.Contains(e.Column)))
            {
                yield return $"{data.Table.Name} {key}: evidence of weight {wrong.Weight.ToString(CultureInfo.InvariantCulture)} for the column {wrong.Column}";
            }
        }

        foreach (var key in rows.Keys)
        {
            yield return $"{data.Table.Name} {key}: explained, but not in the table";
        }
    }

    private static string KeyOf(IReadOnlyDictionary<string, string> key) =>
        string.Join(' ', key.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Key}={k.Value}"));
}

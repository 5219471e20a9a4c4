using System.Globalization;
using Pipeline.Core.Datasets;

namespace Pipeline.Core.Explanations;

/// <summary>Whether every number of a table is the sum of the weights behind it, and nothing is explained that is withheld or not there.</summary>
public static class ExplanationCheck
{
    public static IEnumerable<UnexplainedFigure> Of(TableExplanation explanation, TableData data, ExplainedMonth month)
    {
        var table = explanation.Table;
        var positions = table.Columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
        var numbers = explanation.Figures.SelectMany(explanation.ColumnsOf).Select(c => c.Name).Distinct(StringComparer.Ordinal).ToList();
        var key = table.Key.Where(k => k != "month_start").Order(StringComparer.Ordinal).ToList();
        var rows = explanation.Rows(month).ToDictionary(r => Text(key, k => r.Key[k]), StringComparer.Ordinal);
        for (var i = 0; i < data.RowCount; i++)
        {
            var name = Text(key, k => Convert.ToString(data.Columns[positions[k]].GetValue(i), CultureInfo.InvariantCulture));
            if (!rows.Remove(name, out var row))
            {
                yield return new(table.Name, name, "", null, null);
                continue;
            }

            foreach (var wrong in OfRow(row, numbers, c => data.Columns[positions[c]].GetValue(i)))
            {
                yield return new(table.Name, name, wrong.Column, wrong.Published, wrong.Explained);
            }
        }

        foreach (var unpublished in rows.Keys)
        {
            yield return new(table.Name, unpublished, "", null, 0);
        }
    }

    private static IEnumerable<(string Column, decimal? Published, decimal? Explained)> OfRow(
        ExplainedRow row, IReadOnlyList<string> numbers, Func<string, object?> value)
    {
        var evidence = row.Evidence().ToLookup(e => e.Column, StringComparer.Ordinal);
        foreach (var column in numbers)
        {
            decimal? published = value(column) is { } number ? Convert.ToDecimal(number, CultureInfo.InvariantCulture) : null;
            decimal? explained = evidence[column].Any() ? evidence[column].Sum(e => e.Weight) : null;
            if ((published ?? 0) != (explained ?? 0) || (published is null && explained is not null) || evidence[column].Any(e => e.Weight == 0))
            {
                yield return (column, published, explained);
            }
        }

        foreach (var stray in evidence.Select(e => e.Key).Except(numbers, StringComparer.Ordinal))
        {
            yield return (stray, null, evidence[stray].Sum(e => e.Weight));
        }
    }

    private static string Text(IReadOnlyList<string> key, Func<string, string?> value) => string.Join(' ', key.Select(k => $"{k}={value(k)}"));
}

using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing;

/// <summary>The rows of a fact table's files month by month.</summary>
internal static class MonthSlices
{
    /// <summary>A row of a month that the files are not of stands with the first one's, where the check of the months finds it.</summary>
    /// <param name="first">Null of a dimension, which is one slice without a month.</param>
    public static IReadOnlyList<(Month? Month, TableData Data)> Of(TableData rows, Month? first, Month? last)
    {
        var months = first is { } from && last is { } to ? from.Through(to).ToList() : [];
        var position = rows.Table.Columns.Select(c => c.Name).ToList().IndexOf("month_start");
        if (months.Count < 2 || position < 0 || rows.Columns[position] is not DateOnly[] starts)
        {
            return [(first, rows)];
        }

        var ofMonth = Enumerable.Range(0, rows.RowCount)
            .ToLookup(row => Month.Of(starts[row]) is var month && month >= months[0] && month <= months[^1] ? month : months[0]);
        return [.. months.Select(m => ((Month?)m, TableRows.Pick(rows, [.. ofMonth[m]])))];
    }
}

namespace Pipeline.Core.Datasets;

/// <summary>
/// Splits a large month's table by the unit at the top of the hierarchy, so that a change in one province leaves the files of the others as they are.
/// Units that follow each other by code share a part while they fit: parts stay few. The same rows and units make the same parts.
/// </summary>
public static class TableSplit
{
    /// <param name="mostRows">A table of so many rows is not split, and a part has no more, unless one unit alone has.</param>
    /// <param name="topUnits">The code of the unit that each row is under; called only if the table is split.</param>
    /// <returns>At least one part; each keeps the order of the rows.</returns>
    public static IReadOnlyList<TableData> Of(TableData data, int mostRows, Func<TableData, IReadOnlyList<string>> topUnits)
    {
        if (data.RowCount <= mostRows)
        {
            return [data];
        }

        var units = topUnits(data);
        var sizes = units.CountBy(u => u, StringComparer.Ordinal).OrderBy(u => u.Key, StringComparer.Ordinal);
        var (partOf, part, rows) = (new Dictionary<string, int>(StringComparer.Ordinal), 0, 0);
        foreach (var (unit, size) in sizes)
        {
            if (rows > 0 && rows + size > mostRows)
            {
                (part, rows) = (part + 1, 0);
            }

            (partOf[unit], rows) = (part, rows + size);
        }

        var byPart = Enumerable.Range(0, data.RowCount).ToLookup(row => partOf[units[row]]);
        return [.. Enumerable.Range(0, part + 1).Select(p => TableRows.Pick(data, [.. byPart[p]]))];
    }
}

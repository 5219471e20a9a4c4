using System.IO.Hashing;
using System.Text;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;

namespace Pipeline.Storage.Reports;

/// <summary>
/// What the dimensions say of the units that a month knows, as one number for each month: an import that adds or closes units changes the workbooks of
/// the months from then on, and not those before, which name their units as they were.
/// </summary>
internal sealed class DimensionPrints(IReadOnlyDictionary<string, TableData> dimensions)
{
    private const string From = "valid_from";

    private readonly List<(DateOnly From, UInt128 Hash)> _rows =
    [
        .. from table in DimensionTables.Definitions
           where table.Name is not (MonthDimension.Name or DateDimension.Name)
           let data = dimensions[table.Name]
           from row in Enumerable.Range(0, data.RowCount)
           select ((data.Has(From) ? data.Day(From, row) : null) ?? DateOnly.MinValue, HashOf(data, row)),
    ];

    /// <summary>The sum over the rows that begin by the month's last day, in whatever order they come.</summary>
    public UInt128 Of(Month month) => _rows.Where(r => r.From <= month.LastDay).Aggregate(UInt128.Zero, (sum, row) => unchecked(sum + row.Hash));

    /// <summary>Of what a workbook shows: not how long a unit lasts, nor what stands for it today.</summary>
    private static UInt128 HashOf(TableData data, int row)
    {
        var text = new StringBuilder(data.Table.Name);
        foreach (var column in data.Table.Columns.Where(c => !IsOfToday(c.Name)))
        {
            text.Append('\0').Append(FormattableString.Invariant($"{data.Value(column.Name, row)}"));
        }

        return XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static bool IsOfToday(string column) =>
        column is "valid_to" or "successor_code" || column.StartsWith("current_", StringComparison.Ordinal);
}

using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dictionary;
using Pipeline.Core.Datasets.Dimensions;

namespace Pipeline.Local.PowerBi.Model;

/// <summary>How the columns of a published table show in the model.</summary>
internal static class ModelColumns
{
    /// <summary>The label of a month on axes and in slicers.</summary>
    public const string MonthLabel = "month_label";

    private static readonly Dictionary<string, string> SortedBy = new(StringComparer.Ordinal)
    {
        ["month_name_vi"] = "month",
        ["month_name_en"] = "month",
        ["weekday_name_vi"] = "weekday",
        ["weekday_name_en"] = "weekday",
        ["rating_name_vi"] = "rating_order",
        ["rating_name_en"] = "rating_order",
    };

    public static IReadOnlyList<ModelColumn> Of(TableDefinition table) => [.. table.Columns.Select(c => Of(table, c))];

    /// <summary>What the model adds: the month's label says itself that the month is still running, on every axis and without a colour.</summary>
    public static IEnumerable<ModelColumn> Added(TableDefinition table)
    {
        if (table.Name == MonthDimension.Name)
        {
            var (month, running) = (Name(table, "year_month"), Name(table, "is_running"));
            yield return new(
                new(MonthLabel, ColumnType.Text, false, new("Tháng (nhãn)", "Month (label)"), new("Năm-tháng; ghi rõ khi tháng còn đang diễn ra.", "Year-month; says so while the month is still running.")),
                new("Tháng (nhãn)", "Month (label)"),
                IsHidden: false)
            {
                SortBy = "year_month",
                Expression = $"[{month}] & IF ( [{running}], \" (đang diễn ra)\" )",
            };
        }
    }

    private static ModelColumn Of(TableDefinition table, ColumnDefinition column)
    {
        var hidden = IsHidden(table, column);
        return new(column, hidden ? new(column.Name, column.Name) : column.Caption, hidden)
        {
            Description = DataDictionary.OfColumn(table, column).Description,
            SortBy = SortedBy.GetValueOrDefault(column.Name),
        };
    }

    /// <summary>Surrogate keys everywhere; in fact tables also the month, which is that of dim_month, and the numbers, which are measures.</summary>
    private static bool IsHidden(TableDefinition table, ColumnDefinition column) =>
        column.References is not null
        || column.Name.EndsWith("_key", StringComparison.Ordinal)
        || (table.Monthly && (column.Name is "month_start" or "is_running" or "month_version" || IsFigure(table, column)));

    private static bool IsFigure(TableDefinition table, ColumnDefinition column) =>
        column.Type is ColumnType.Int32 or ColumnType.Int64 or ColumnType.Decimal
        && column.Name != "term_year"
        && table.Name.StartsWith("fact_", StringComparison.Ordinal);

    private static string Name(TableDefinition table, string column) => Of(table, table.Columns.Single(c => c.Name == column)).Name.Vi;
}

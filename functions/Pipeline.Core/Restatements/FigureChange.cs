using Pipeline.Core.Datasets;

namespace Pipeline.Core.Restatements;

/// <summary>A figure that differs between two versions of a month's table.</summary>
/// <param name="RowKey">The row's key columns but the month, as <c>cell_key=12</c>, those of several with blanks between.</param>
/// <param name="OrganizationKey">Of the row; 0 in tables that have none.</param>
/// <param name="Before">The value as its table holds it; null if it is empty or withheld, or if there was no such row.</param>
/// <param name="After">The same, afterwards.</param>
/// <param name="IsWithheld">One of the two versions withholds the row's ratings, so neither value is told.</param>
public sealed record FigureChange(
    TableDefinition Table, string RowKey, int OrganizationKey, ColumnDefinition Figure, object? Before, object? After, bool IsWithheld);

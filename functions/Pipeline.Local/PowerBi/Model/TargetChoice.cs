using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Local.PowerBi.Model;

/// <summary>The targets that a reader can choose from: no target is the product's own.</summary>
internal static class TargetChoice
{
    public const string Column = "target";

    public static ModelTable Table { get; } = new(
        MeasureCatalogue.TargetTable,
        new("Mục tiêu", "Target"),
        new("Các mức mục tiêu để so sánh.", "The levels to compare with."),
        [
            new(
                new(Column, ColumnType.Decimal, false, new("Mục tiêu", "Target"), new("Mức mục tiêu, từ 50% đến 100%.", "A level from 50% to 100%.")),
                new("Mục tiêu", "Target"),
                IsHidden: false),
        ],
        [.. MeasureCatalogue.All.Where(m => m.Table == MeasureCatalogue.TargetTable)],
        "SELECTCOLUMNS ( GENERATESERIES ( 50, 100, 5 ), \"target\", DIVIDE ( [Value], 100 ) )")
    {
        IsCalculated = true,
    };
}

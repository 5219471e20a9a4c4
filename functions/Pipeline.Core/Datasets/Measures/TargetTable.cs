namespace Pipeline.Core.Datasets.Measures;

/// <summary>The targets that a reader can choose from: no target is the product's own. No file of the datasets; a report makes it itself.</summary>
public static class TargetTable
{
    public const string Name = "target";

    /// <summary>Its only column.</summary>
    public const string Column = "target";

    /// <summary>What is chosen until a reader picks one.</summary>
    public const decimal Default = 0.8m;

    public static TableDefinition Definition { get; } = new(
        Name,
        new("Mục tiêu", "Target"),
        new("Các mức mục tiêu để so sánh.", "The levels to compare with."),
        [
            new(Column, ColumnType.Decimal, false, new("Mục tiêu", "Target"), new("Mức mục tiêu, từ 50% đến 100%.", "A level from 50% to 100%.")) { Unit = Units.Percent },
        ],
        [Column],
        Monthly: false)
    {
        Rule = new(
            "Sản phẩm không đặt mục tiêu nào: mỗi người đọc tự chọn để so sánh.",
            "The product sets no target: each reader picks one to compare with."),
    };
}

namespace Pipeline.Core.Datasets;

/// <summary>Says of columns how they add up. A column that says nothing does not.</summary>
public static class Aggregations
{
    /// <summary>A flow: summed over units and months.</summary>
    public static Column<TRow> AsFlow<TRow>(this Column<TRow> column) => With(column, Aggregation.Sum);

    public static IEnumerable<Column<TRow>> AsFlow<TRow>(this IEnumerable<Column<TRow>> columns) => columns.Select(AsFlow);

    /// <summary>A stock, such as households, members, models: summed over units, never over months.</summary>
    public static Column<TRow> AsStock<TRow>(this Column<TRow> column) => With(column, Aggregation.LastMonth);

    public static IEnumerable<Column<TRow>> AsStock<TRow>(this IEnumerable<Column<TRow>> columns) => columns.Select(AsStock);

    /// <summary>A figure that exists as it was only, such as gaps, maxima and pairs: not summed at all.</summary>
    public static Column<TRow> AsItWas<TRow>(this Column<TRow> column) => With(column, Aggregation.None);

    public static IEnumerable<Column<TRow>> AsItWas<TRow>(this IEnumerable<Column<TRow>> columns) => columns.Select(AsItWas);

    /// <summary>As the dictionary says it.</summary>
    public static Bilingual CaptionOf(Aggregation aggregation) => aggregation switch
    {
        Aggregation.Sum => new("Cộng được qua đơn vị và qua tháng", "Adds up over units and months"),
        Aggregation.LastMonth => new("Số tồn: cộng được qua đơn vị, lấy tháng cuối, không cộng qua tháng", "A stock: adds up over units, last month only, never over months"),
        Aggregation.None => new("Không cộng; nếu là số liệu thì chỉ có theo đơn vị của tháng đó", "Does not add up; if a figure, it exists as it was only"),
        _ => throw new ArgumentOutOfRangeException(nameof(aggregation), aggregation, "The aggregation has no caption."),
    };

    private static Column<TRow> With<TRow>(Column<TRow> column, Aggregation aggregation) =>
        column with { Definition = column.Definition with { Aggregation = aggregation } };
}

namespace Pipeline.Core.Datasets.Measures;

/// <summary>What a measure's value is counted in.</summary>
internal static class MeasureUnits
{
    /// <param name="counted">What is counted, for formats of numbers.</param>
    public static Bilingual Of(MeasureFormat format, Bilingual counted) => format switch
    {
        MeasureFormat.Percent => Units.Percent,
        MeasureFormat.PercentDifference => Units.PercentagePoints,
        MeasureFormat.Month => new("tháng, theo ngày đầu tháng", "a month, by its first day"),
        MeasureFormat.Instant => Units.OfType(ColumnType.Timestamp),
        MeasureFormat.Text => Units.OfType(ColumnType.Text),
        MeasureFormat.Count or MeasureFormat.Number => counted,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format has no unit."),
    };
}

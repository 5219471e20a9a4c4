using Pipeline.Core.Datasets.Measures;
using Pipeline.Core.Indicators;

namespace Pipeline.Core.Datasets.Dictionary;

/// <summary>What follows from a figure's or measure's definition and is said in words.</summary>
internal static class FigureWords
{
    /// <summary>What is counted, of what; null for a figure that is no rate.</summary>
    public static Bilingual? Counts(FigureDefinition figure)
    {
        if (figure.Texts.Count == 0)
        {
            return null;
        }

        var denominators = figure.Texts.Select(t => t.Denominator).Distinct().ToList();
        return new(
            $"Tử số: {Listed(figure.Texts.Select(t => t.Numerator.Vi))}. Mẫu số: {Listed(denominators.Select(d => d.Vi))}.",
            $"Numerator: {Listed(figure.Texts.Select(t => t.Numerator.En))}. Denominator: {Listed(denominators.Select(d => d.En))}.");
    }

    /// <summary>A rate is added up by its parts; a count as its column is.</summary>
    /// <param name="columns">Those of the figure.</param>
    public static Bilingual AddsUp(FigureDefinition figure, IReadOnlyList<ColumnDefinition> columns)
    {
        var parts = Aggregations.CaptionOf(columns.Select(c => c.Aggregation).Max());
        return figure.Texts.Count == 0
            ? parts
            : new(
                $"Tử số và mẫu số: {Lower(parts.Vi)}; tỷ lệ tính khi đọc, không cộng và không lấy trung bình",
                $"Numerator and denominator: {Lower(parts.En)}; the rate is computed on reading, never summed or averaged");
    }

    public static Bilingual AddsUp(Measure measure) => measure.Expression is MeasureExpression.LastMonth
        ? new("Tính lại cho mỗi lựa chọn, ở tháng cuối đã hết hạn nộp", "Computed anew for each selection, in its last month whose deadline has passed")
        : new("Tính lại cho mỗi lựa chọn", "Computed anew for each selection");

    private static string Listed(IEnumerable<string> phrases) => string.Join("; ", phrases.Select(Lower));

    private static string Lower(string phrase) => char.ToLowerInvariant(phrase[0]) + phrase[1..];
}

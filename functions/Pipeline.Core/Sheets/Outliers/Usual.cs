using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Outliers;

/// <summary>What is usual, by the median and the median absolute deviation: one slip among the months before does not move them.</summary>
public static class Usual
{
    /// <summary>Makes the deviation of normal values their standard deviation.</summary>
    private const decimal Scale = 1.4826m;

    /// <summary>The median of the values, rounded to even, if <paramref name="value"/> is unusual against them; else null.</summary>
    public static int? Against(IReadOnlyList<int> values, int value, OutlierRules rules)
    {
        if (values.Count < rules.LeastMonths || values.Count == 0)
        {
            return null;
        }

        var median = Median(values.Select(v => (decimal)v));
        var distance = Math.Abs(value - median);
        var unusual = distance > rules.Deviations * Scale * Median(values.Select(v => Math.Abs(v - median)))
            && distance * 100 > rules.LeastPercent * median
            && distance >= rules.LeastDifference;
        return unusual ? (int)Math.Round(median) : null;
    }

    private static decimal Median(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

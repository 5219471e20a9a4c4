namespace Pipeline.Benchmarks.Goals;

internal static class Medians
{
    /// <summary>The value in the middle; the higher of two.</summary>
    public static double Of(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}

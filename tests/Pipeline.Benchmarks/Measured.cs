namespace Pipeline.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Ours">The figure.</param>
/// <param name="Unit">Of the figure.</param>
/// <param name="Limit">What it must not exceed; null where it is told for comparison alone.</param>
public sealed record Measured(string What, double Ours, string Unit, double? Limit = null)
{
    /// <summary>True where there is no limit.</summary>
    public bool IsMet => Limit is not { } limit || Ours <= limit;
}

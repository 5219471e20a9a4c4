namespace Pipeline.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Ours">The figure.</param>
/// <param name="Unit">Of the figure and of its reference.</param>
/// <param name="Limit">What it must not exceed; null where there is no such limit.</param>
public sealed record Measured(string What, double Ours, string Unit, double? Limit = null)
{
    /// <summary>The goal of PERFORMANCE that it answers, <c>G1</c> to <c>G11</c>; null for what was promised elsewhere.</summary>
    public string? Goal { get; init; }

    /// <summary>What ours is held against: measured in the same run, unless <see cref="Note"/> says where it comes from.</summary>
    public double? Reference { get; init; }

    /// <summary>What ours divided by the reference must reach.</summary>
    public double? AtLeast { get; init; }

    /// <summary>What ours divided by the reference must not exceed.</summary>
    public double? AtMost { get; init; }

    /// <summary>The most memory that the process which did it ever held, in bytes.</summary>
    public long? Peak { get; init; }

    /// <summary>What a reader has to know of the figure.</summary>
    public string? Note { get; init; }

    public double? Ratio => Ours / Reference;

    /// <summary>True where there is nothing to meet.</summary>
    public bool IsMet => !(Ours > Limit) && !(Ratio < AtLeast) && !(Ratio > AtMost);
}

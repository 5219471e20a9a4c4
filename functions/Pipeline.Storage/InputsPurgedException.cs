using Pipeline.Core;

namespace Pipeline.Storage;

/// <summary>What the sheets of a month said was purged by the retention rule, and somebody asks for it. Nothing is damaged.</summary>
public sealed class InputsPurgedException(Month month) : Exception(Problem.MonthPurged(month).En)
{
    public Problem Problem { get; } = Problem.MonthPurged(month);
}

using Pipeline.Core;

namespace Pipeline.Storage.Intake;

/// <summary>The answer to one sheet: a receipt, or all its problems.</summary>
/// <param name="Status">The HTTP status.</param>
public sealed record SheetAnswer(int Status, SheetReceipt? Receipt, IReadOnlyList<Problem> Problems)
{
    /// <summary>The revision the sheet stands at, where the base named was another; 0 if it was never filed.</summary>
    public int? CurrentRevision { get; init; }

    /// <summary>When to try again, where the failure is of the store and not of the sheet.</summary>
    public TimeSpan? RetryAfter { get; init; }

    internal static SheetAnswer Refused(Problem problem) => new(problem.Status, null, [problem]);
}

using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>The answer to one sheet: a receipt, or all its problems.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Problems">Their places are JSON pointers relative to the sheet's own object, in a batch too.</param>
public sealed record SheetAnswer(int Status, SheetReceipt? Receipt, IReadOnlyList<Problem> Problems)
{
    /// <summary>The revision that the receipt is of; after a dry run the one it would have become.</summary>
    internal RevisionHead? Head { get; init; }

    /// <summary>Whether the audit has an entry of its own for the sheet.</summary>
    internal bool IsAudited { get; init; }

    /// <summary>The code of the sheet's form, where it could be told; for measurements.</summary>
    internal string? Form { get; init; }

    /// <summary>Which sheet of a file it is about: a file has no order that its sender knows. Null unless it came in one.</summary>
    public SheetInFileName? OfFile { get; init; }

    /// <summary>The revision the sheet stands at, where the base named was another; 0 if it was never filed.</summary>
    public int? CurrentRevision { get; init; }

    /// <summary>When to try again, where the failure is of the store and not of the sheet.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The failure of the store behind the refusal, for the log.</summary>
    public StoreUnavailableException? Cause { get; init; }

    internal static SheetAnswer Refused(params IReadOnlyList<Problem> problems) => new(problems[0].Status, null, problems);

    internal static SheetAnswer Stale(int @base, int current) =>
        Refused(Problem.StaleBase(@base, current)) with { CurrentRevision = current };

    internal static SheetAnswer TookTooLong() => Refused(Problem.TookTooLong()) with { RetryAfter = TimeSpan.FromSeconds(5) };

    internal static SheetAnswer WithoutReference() => Refused(Problem.ReferenceMissing()) with { RetryAfter = TimeSpan.FromMinutes(5) };

    internal static SheetAnswer Outage(StoreUnavailableException outage) => outage.Throttled
        ? Refused(Problem.StoreBusy()) with { RetryAfter = TimeSpan.FromSeconds(30), Cause = outage }
        : Refused(Problem.StoreOutOfReach()) with { RetryAfter = TimeSpan.FromSeconds(10), Cause = outage };
}

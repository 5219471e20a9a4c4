using Pipeline.Storage.Publishing.Checks;

namespace Pipeline.Storage.MonthEnds;

/// <summary>What came of a run.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Months">The months computed; final ones are not computed again and not listed.</param>
/// <param name="SnapshotId">The snapshot readers have now; null if there is none.</param>
/// <param name="FailedChecks">The readiness checks that stopped the publish.</param>
public sealed record MonthEndReport(
    MonthEndResult Result, IReadOnlyList<MonthOutcome> Months, string? SnapshotId, IReadOnlyList<CheckResult> FailedChecks)
{
    internal static MonthEndReport Nothing(MonthEndResult result) => new(result, [], null, []);
}

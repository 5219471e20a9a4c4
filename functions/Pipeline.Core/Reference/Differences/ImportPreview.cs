namespace Pipeline.Core.Reference.Differences;

/// <summary>What an import would change, told before it is taken. Pure: a function of the two versions and of where the months stand.</summary>
/// <param name="Tables">Rows by file; files without a difference are left out.</param>
/// <param name="Events">What happens to units by the new version and not by the one before.</param>
/// <param name="NoLonger">What happened by the version before and does not by the new one.</param>
/// <param name="Duties">Organisations that owe another number of sheets.</param>
/// <param name="ComputedAnew">Months begun and not final whose figures may change.</param>
/// <param name="Final">Months in which something changes and whose figures stay as they are: they are pinned to the version they were computed with.</param>
public sealed record ImportPreview(
    IReadOnlyList<TableDifference> Tables, Bounded<UnitEvent> Events, Bounded<UnitEvent> NoLonger, Bounded<DutyChange> Duties,
    IReadOnlyList<Month> ComputedAnew, IReadOnlyList<Month> Final)
{
    /// <param name="before">Null before the first import.</param>
    /// <param name="current">The month that is running.</param>
    public static ImportPreview Of(ReferenceData? before, ReferenceData after, Month current, IReadOnlySet<Month> final)
    {
        var difference = ReferenceDifference.Of(before, after);
        var (was, becomes) = (before is null ? [] : UnitEvents.Of(before.Units), UnitEvents.Of(after.Units));
        var touched = Touched(difference, after.Units.FirstMonth, current);
        return new(
            difference.Tables,
            Bounded<UnitEvent>.Of([.. becomes.Except(was)]),
            Bounded<UnitEvent>.Of([.. was.Except(becomes)]),
            Bounded<DutyChange>.Of(before is null ? [] : DutyChanges.Of(before.Units, after.Units, difference)),
            [.. touched.Where(m => !final.Contains(m))],
            [.. touched.Where(final.Contains)]);
    }

    /// <summary>From the month of the earliest day on which anything differs; a row without a first day differs from the beginning.</summary>
    private static IEnumerable<Month> Touched(ReferenceDifference difference, Month first, Month current)
    {
        if (difference.Rows.Count == 0)
        {
            return [];
        }

        var earliest = difference.Rows.Min(r => r.Effective ?? first.FirstDay);
        var from = earliest < first.FirstDay ? first : Month.Of(earliest);
        return from.Through(current);
    }
}

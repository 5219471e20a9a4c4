using Pipeline.Core.Reference.Changes.Kinds;

namespace Pipeline.Core.Reference.Changes;

/// <summary>The notes on changes that can be made.</summary>
public static class ChangeNotes
{
    /// <param name="applied">The reference data with the changes made.</param>
    /// <param name="final">The months that are final.</param>
    public static IReadOnlyList<ChangeNote> Of(IReadOnlyList<RegisterChange> changes, ReferenceData applied, IReadOnlySet<Month> final) =>
    [
        .. changes.Select((c, i) => final.Contains(Month.Of(c.Effective)) ? ChangeNote.MonthIsFinal(i, Month.Of(c.Effective)) : null).OfType<ChangeNote>(),
        .. changes.Select((c, i) => Orphans(c, i, applied)).OfType<ChangeNote>(),
    ];

    private static ChangeNote? Orphans(RegisterChange change, int index, ReferenceData applied)
    {
        if (change.Kind != MemberDeparted.Kind)
        {
            return null;
        }

        var member = change.Text("member")!;
        var households = applied.Assignments.Where(a => a.Member == member && a.HoldsOn(change.Effective)).Select(a => a.Household).Distinct(StringComparer.Ordinal).Count();
        return households == 0 ? null : ChangeNote.StillInCharge(index, member, households);
    }
}

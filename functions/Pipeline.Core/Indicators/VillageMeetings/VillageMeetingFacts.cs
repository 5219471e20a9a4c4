namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>One row for each village that is active on the month's last day.</summary>
public static class VillageMeetingFacts
{
    /// <summary>By village key.</summary>
    public static IReadOnlyList<VillageMeetingRow> Of(MonthJoin join) =>
        [.. VillageMeetingMonths.Of(join).Select(v => Row(join, v)).OrderBy(r => r.VillageKey)];

    private static VillageMeetingRow Row(MonthJoin join, VillageMeetingMonth village) => new(
        join.Stamp,
        join.Keys.Organization(village.Organization),
        join.Keys.Village(village.Duty.Village),
        village.IsFiled,
        village.Duty.HasPlan,
        ValidMeeting.Of(village, join.Pack.VillageMeetings),
        ExclusionOf(village),
        village.IsSilent ? null : VillageMeetingCounts.Of(village.Meetings, join.Pack.VillageMeetings));

    /// <summary>Null if the village is in the denominator.</summary>
    public static VillageMeetingExclusion? ExclusionOf(VillageMeetingMonth village) => village switch
    {
        { IsExpected: false } => VillageMeetingExclusion.NotExpected,
        { Duty.HasPlan: false } => VillageMeetingExclusion.NoPlan,
        { Duty.IsDue: false } => VillageMeetingExclusion.NotDue,
        _ => null,
    };
}

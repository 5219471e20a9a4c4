namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>One row for each body and each commune that is active on the month's last day.</summary>
public static class SupervisingMeetingFacts
{
    /// <summary>By organisation key and body.</summary>
    public static IReadOnlyList<SupervisingMeetingRow> Of(MonthJoin join) =>
        [.. CommuneBodyMonths.Of(join)
            .Select(c => Row(join, c))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => KebabCase.Of(r.Body), StringComparer.Ordinal)];

    private static SupervisingMeetingRow Row(MonthJoin join, CommuneBodyMonth commune) => new(
        join.Stamp,
        join.Keys.Organization(commune.Organization),
        commune.Body,
        commune.IsFiled,
        commune.Meetings.Count,
        Presence.InPerson(commune),
        Presence.ByAnyone(commune),
        IssuesSettled.Of(commune),
        Presence.Vacant(commune),
        Presence.NotExpected(commune));
}

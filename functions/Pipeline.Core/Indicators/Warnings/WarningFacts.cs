using Pipeline.Core.Sheets.Warnings;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>The warnings of the month's counting sheets, counted by organisation and kind.</summary>
public static class WarningFacts
{
    /// <summary>By organisation and kind; a kind that an organisation has none of has no row.</summary>
    public static IReadOnlyList<WarningRow> Of(MonthJoin join) =>
        [.. FoundWarnings.Of(join)
            .GroupBy(f => (Organization: join.Keys.Organization(f.Organization), f.Count.Code))
            .Select(g => Row(join, g.Key.Organization, WarningKinds.Find(g.Key.Code)!, [.. g]))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.Kind.Code, StringComparer.Ordinal)];

    private static WarningRow Row(MonthJoin join, int organization, WarningKind kind, IReadOnlyList<FoundWarning> found) => new(
        join.Stamp, organization, kind, found.Count, found.Sum(f => f.Count.Warnings), found.Sum(f => f.Count.Concerned),
        kind.AsksConfirmation ? found.Count(f => f.IsConfirmed) : null);
}

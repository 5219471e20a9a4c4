using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Core.Sheets.Warnings;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>The warnings of the month's counting sheets, counted anew from what the sheets say; no answer of the intake is read.</summary>
public static class WarningFacts
{
    /// <summary>By organisation and kind; a kind that an organisation has none of has no row.</summary>
    public static IReadOnlyList<WarningRow> Of(MonthJoin join)
    {
        var profiles = join.History.Profiles.ToDictionary(p => (p.Form, p.Unit));
        return [.. join.Sheets.Signs
            .SelectMany(s => Found(s.Signs, join, profiles), (s, found) => (Organization: OrganizationOf(s.Organization, s.Signs, join), Found: found))
            .GroupBy(f => (f.Organization, f.Found.Code))
            .Select(g => Row(join, g.Key.Organization, WarningKinds.Find(g.Key.Code)!, [.. g.Select(f => f.Found)]))
            .OrderBy(r => r.OrganizationKey).ThenBy(r => r.Kind.Code, StringComparer.Ordinal)];
    }

    /// <summary>The owner of the unit on the month's last day; of a unit that has ended, the one it filed with.</summary>
    private static int OrganizationOf(string partition, SheetSigns signs, MonthJoin join) =>
        join.Keys.Organization(join.Directory.OwnerOn(Forms.Find(signs.Form)!.UnitLevel, signs.Unit, join.Month.LastDay) ?? partition);

    private static IEnumerable<(string Code, int Warnings, int Concerned, bool Confirmed)> Found(
        SheetSigns signs, MonthJoin join, Dictionary<(string Form, string Unit), UnitProfile> profiles)
    {
        var marks = profiles.GetValueOrDefault((signs.Form, signs.Unit)) is { } profile
            ? OutlierMarks.Of(signs.Form, signs.Numbers, join.Month, profile, join.Pack.Outliers)
            : [];
        return
        [
            .. signs.Warnings.Select(w => (w.Code, w.Warnings, w.Concerned, false)),
            .. marks.Select(code => (code, 1, 0, signs.Confirmed.Contains(code, StringComparer.Ordinal))),
        ];
    }

    private static WarningRow Row(
        MonthJoin join, int organization, WarningKind kind, IReadOnlyList<(string Code, int Warnings, int Concerned, bool Confirmed)> found) => new(
        join.Stamp, organization, kind, found.Count, found.Sum(f => f.Warnings), found.Sum(f => f.Concerned),
        kind.AsksConfirmation ? found.Count(f => f.Confirmed) : null);
}

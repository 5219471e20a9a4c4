using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>The warnings of the month's counting sheets, found anew from what the sheets say; no answer of the intake is read.</summary>
public static class FoundWarnings
{
    public static IEnumerable<FoundWarning> Of(MonthJoin join)
    {
        var profiles = join.History.Profiles.ToDictionary(p => (p.Form, p.Unit));
        return join.Sheets.Signs.SelectMany(s => Of(s.Signs, OrganizationOf(s.Organization, s.Signs, join), join, profiles));
    }

    private static string OrganizationOf(string partition, SheetSigns signs, MonthJoin join) =>
        join.Directory.OwnerOn(Forms.Find(signs.Form)!.UnitLevel, signs.Unit, join.Month.LastDay) ?? partition;

    private static IEnumerable<FoundWarning> Of(
        SheetSigns signs, string organization, MonthJoin join, Dictionary<(string Form, string Unit), UnitProfile> profiles)
    {
        var marks = profiles.GetValueOrDefault((signs.Form, signs.Unit)) is { } profile
            ? OutlierMarks.Of(signs.Form, signs.Numbers, join.Month, profile, join.Pack.Outliers)
            : [];
        return
        [
            .. signs.Warnings.Select(w => new FoundWarning(organization, signs.Form, signs.Unit, w)),
            .. marks.Select(mark => new FoundWarning(organization, signs.Form, signs.Unit, new(mark.Measure.Code, 1, 0))
            {
                Unusual = mark,
                IsConfirmed = signs.Confirmed.Contains(mark.Measure.Code, StringComparer.Ordinal),
            }),
        ];
    }
}

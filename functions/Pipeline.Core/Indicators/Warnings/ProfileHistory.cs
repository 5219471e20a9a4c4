using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>What each unit reported in its last months: what the next month's sheets are held against.</summary>
public static class ProfileHistory
{
    /// <summary>By (form, unit); of as many months as the pack of the month looks back to, the month itself among them.</summary>
    public static IReadOnlyList<UnitProfile> Next(MonthJoin join)
    {
        var first = join.Month.Next.Plus(-join.Pack.Outliers.Months);
        var reported = join.Sheets.Signs
            .Where(s => s.Signs.Numbers.Count > 0)
            .Select(s => (s.Signs.Form, s.Signs.Unit, Month: new ProfileMonth(join.Month, s.Signs.Numbers)));
        return [.. join.History.Profiles
            .SelectMany(p => p.Months, (p, month) => (p.Form, p.Unit, Month: month))
            .Where(p => p.Month.Month >= first)
            .Concat(reported)
            .GroupBy(p => (p.Form, p.Unit), p => p.Month)
            .OrderBy(p => p.Key.Form, StringComparer.Ordinal).ThenBy(p => p.Key.Unit, StringComparer.Ordinal)
            .Select(p => new UnitProfile(p.Key.Form, p.Key.Unit, [.. p.OrderBy(m => m.Month)]))];
    }
}

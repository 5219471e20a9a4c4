using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.NewRural;

/// <summary>Every commune that is active on the month's last day and has a committee, joined with its sheet.</summary>
public static class CommuneMonths
{
    public static IEnumerable<CommuneMonth> Of(MonthJoin join)
    {
        var standings = join.Sheets.NewRural.ToDictionary(s => s.Commune, s => s.Standing, StringComparer.Ordinal);
        return join.Owed(NewRuralForm.Code).Select(owed => new CommuneMonth(
            owed.Organization, owed.Sheet, join.IsFiled(NewRuralForm.Code, owed.Sheet.Unit), standings.GetValueOrDefault(owed.Sheet.Unit)));
    }
}

using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>Every village that is active on the month's last day and has an owner, joined with its sheet.</summary>
public static class VillageMonths
{
    public static IEnumerable<VillageMonth> Of(MonthJoin join)
    {
        var reported = join.Sheets.Coverage.ToDictionary(c => c.Village, StringComparer.Ordinal);
        var charges = join.Sheets.Charges.ToDictionary(c => c.Village, StringComparer.Ordinal);
        var expected = join.Owed(HouseholdAssignmentsForm.Code).Where(o => o.Sheet.IsExpected)
            .Select(o => o.Sheet.Unit).ToHashSet(StringComparer.Ordinal);
        return join.Current.SelectMany(s => s.Ledger.Households, (summary, village) => new VillageMonth(
            summary.Organization, expected.Contains(village.Village), village, reported.GetValueOrDefault(village.Village), charges.GetValueOrDefault(village.Village)));
    }
}

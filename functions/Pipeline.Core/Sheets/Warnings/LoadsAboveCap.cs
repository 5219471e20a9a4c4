namespace Pipeline.Core.Sheets.Warnings;

/// <summary>
/// Members in charge of more households than the pack's cap on the month's last day (INDICATORS, H2b), by this village's sheet alone. The
/// place is the first row over the cap.
/// </summary>
internal static class LoadsAboveCap
{
    public static IEnumerable<Warning> Of(IReadOnlyList<HouseholdInCharge> rows, WarningContext context)
    {
        var cap = context.Pack.Households.LoadCap;
        return rows.Index()
            .Where(r => r.Item.StandsOn(context.Month.LastDay))
            .GroupBy(r => r.Item.Member!, StringComparer.Ordinal)
            .Select(m => (Member: m.Key, Households: m.DistinctBy(r => r.Item.Household, StringComparer.Ordinal).ToList()))
            .Where(m => m.Households.Count > cap)
            .Select(m => Warning.LoadAboveCap(m.Member, m.Households.Count, cap, Place.Of(m.Households[cap].Index, "member")));
    }
}

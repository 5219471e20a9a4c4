using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>
/// Households on the village's register on the month's last day that no row names: a sheet is the whole state of its village, so they count
/// as in nobody's charge. One warning a sheet, since one household forgotten is mostly not the only one.
/// </summary>
internal static class UnlistedHouseholds
{
    public static IEnumerable<Warning> Of(IReadOnlyList<HouseholdInCharge> rows, WarningContext context)
    {
        var listed = rows.Select(r => r.Household).ToHashSet(StringComparer.Ordinal);
        var unlisted = context.Codes.HouseholdsOf(context.Unit)
            .Where(h => h.HoldsOn(context.Month.LastDay) && !listed.Contains(h.Code))
            .Select(h => h.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return unlisted.Count == 0 ? [] : [Warning.HouseholdsWithoutRow(unlisted)];
    }
}

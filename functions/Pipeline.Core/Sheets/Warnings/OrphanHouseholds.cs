using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>
/// Assignments that go on to the month's last day while their member is not active on it (INDICATORS, Household coverage): the household is
/// an orphan, unless another member has it in charge as well.
/// </summary>
internal static class OrphanHouseholds
{
    public static IEnumerable<Warning> Of(IReadOnlyList<HouseholdInCharge> rows, WarningContext context)
    {
        var lastDay = context.Month.LastDay;
        var standing = rows.Index().Where(r => r.Item.StandsOn(lastDay)).ToList();
        var covered = standing.Where(r => IsActive(r.Item.Member!)).Select(r => r.Item.Household).ToHashSet(StringComparer.Ordinal);
        return standing
            .Where(r => !covered.Contains(r.Item.Household))
            .Select(r => Warning.OrphanHousehold(r.Item.Household, r.Item.Member!, Place.Of(r.Index, "member")));

        bool IsActive(string member) => context.Codes.Member(member).Any(m => m.HoldsOn(lastDay));
    }
}

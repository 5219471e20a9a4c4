namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>
/// H2 and H2b (INDICATORS, Household coverage): members of the cell with at least one household on the month's last day, of all who are not
/// exempt, and how many households each has. A member counts in their cell of that day, wherever the households are.
/// </summary>
public static class InCharge
{
    public static InChargeFigures Of(MemberMonth cell, ChargesOfMonth charges, int cap)
    {
        var first = cell.Roll.Count(charges.IsFirstInYear);
        if (!cell.IsExpected)
        {
            return new(default, cell.Roll.Count, default, first);
        }

        var loads = cell.Roll.Select(charges.HouseholdsOf).Where(h => h > 0).ToList();
        var unknown = cell.Roll.Count(m => charges.IsUnknown(cell.Cell, m));
        return new(
            new(loads.Count, cell.Roll.Count, unknown),
            NotExpected: 0,
            new(loads.Sum(), loads.Count, loads.Count == 0 ? null : loads.Max(), loads.Count(h => h > cap)),
            first);
    }
}

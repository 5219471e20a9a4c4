namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>
/// H3 (INDICATORS, Household coverage): households with a contact recorded in the month, of those assigned on at least one day and not moved
/// out on the last. A contact by any of the members in charge counts. Who is assigned is known from sheets alone.
/// </summary>
public static class Contact
{
    public static ContactFigure OfAssigned(VillageMonth village) => village switch
    {
        { IsExpected: false } => new(default, 0, village.Charges?.Assigned ?? 0),
        { Charges: { } charges } => new(new(charges.Contacted, charges.Assigned, 0), charges.MovedOut, 0),
        _ => new(new(0, 0, 1), 0, 0),
    };
}

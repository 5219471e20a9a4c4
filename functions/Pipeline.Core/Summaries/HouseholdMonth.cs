using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>A registered household's month, as a village's sheet has it.</summary>
/// <param name="Registered">The days on which it was on the village's register.</param>
/// <param name="There">Of these, the days on which it was there by the sheet too.</param>
/// <param name="Rows">The sheet's rows about it.</param>
/// <param name="Charges">Who was in charge of it on at least one day on which it was there, with those days; each member once.</param>
internal sealed record HouseholdMonth(
    string Household, MonthDays Registered, MonthDays There, IReadOnlyList<HouseholdInCharge> Rows, IReadOnlyList<(string Member, MonthDays Days)> Charges)
{
    public bool IsAssigned => Charges.Count > 0;

    public bool IsContacted => Rows.Any(r => r.Contacted);

    /// <summary>The days on which at least one member was in charge of it.</summary>
    public MonthDays Covered => Charges.Aggregate(MonthDays.None, (days, charge) => days | charge.Days);
}

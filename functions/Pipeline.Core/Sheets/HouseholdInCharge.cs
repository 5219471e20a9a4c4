namespace Pipeline.Core.Sheets;

/// <summary>A row of <c>household-assignments</c>. The assignment holds on the days <c>From ≤ day &lt; To</c>.</summary>
/// <param name="Member">The member in charge; null for a row that only says that a household moved.</param>
/// <param name="From">Given exactly if <paramref name="Member"/> is.</param>
/// <param name="To">Null while the assignment has no end.</param>
/// <param name="Contacted">A contact was recorded in the month.</param>
public sealed record HouseholdInCharge(
    string Household, string? Member, DateOnly? From, DateOnly? To, bool Contacted, DateOnly? MovedIn, DateOnly? MovedOut)
{
    /// <summary>Whether someone is named as in charge on that day, active or not.</summary>
    public bool StandsOn(DateOnly day) => Member is not null && From <= day && (To is not { } end || day < end);

    public static HouseholdInCharge Of(SheetRow row) => new(
        row.Text("household")!, row.Text("member"), row.Date("from"), row.Date("to"), row.YesNo("contacted")!.Value,
        row.Date("movedIn"), row.Date("movedOut"));
}

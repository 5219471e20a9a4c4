using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations;

/// <summary>
/// What is expected of one organisation in a month, as the reference data stood in that month: every denominator comes from here
/// and every numerator joins to it (INDICATORS, The obligation ledger).
/// </summary>
/// <param name="Pack">The code of the rule pack in force on the month's last day.</param>
/// <param name="Sheets">By (form, unit); those not expected are in it with their reason.</param>
/// <param name="Households">By village, of the villages the organisation owns on the last day.</param>
public sealed record MonthLedger(
    string Organization, Month Month, string Pack, IReadOnlyList<SheetObligation> Sheets, ApprenticeshipSchedule Apprenticeship,
    IReadOnlyList<RegisteredHouseholds> Households)
{
    /// <summary>By village, of the villages the organisation owns on the last day.</summary>
    public IReadOnlyList<VillageMeetingDuty> VillageMeetings { get; init; } = [];

    /// <summary>By (date, body), of the communes the organisation leads on the meetings' dates.</summary>
    public IReadOnlyList<Invitation> Invitations { get; init; } = [];

    /// <summary>The posts due in the term plans of the month's year and of the year before, by (year, post).</summary>
    public IReadOnlyList<TermDue> Terms { get; init; } = [];

    /// <summary>By commune, of those the organisation leads on the last day.</summary>
    public IReadOnlyList<CommuneLeaders> Leaders { get; init; } = [];

    public static MonthLedger Of(string organization, Month month, UnitDirectory directory, OrganizationRegister register) =>
        Of(organization, directory, register, new HouseholdRegister(register, month));

    internal static MonthLedger Of(string organization, UnitDirectory directory, OrganizationRegister register, HouseholdRegister households)
    {
        var month = households.Month;
        var pack = directory.PackOn(month.LastDay);
        return new(
            organization,
            month,
            pack.Code,
            ExpectedSheets.Of(organization, month, directory, pack),
            PlannedDays.Of(organization, month, directory, register, pack),
            [.. directory.OwnedOn(organization, UnitLevel.Village, month.LastDay)
                .Select(v => v.Code).Order(StringComparer.Ordinal).Select(households.Count)])
        {
            VillageMeetings = VillageMeetingDuties.Of(organization, month, directory, register),
            Invitations = Obligations.Invitations.Of(organization, month, directory, register),
            Terms = TermsDue.Of(organization, month, directory, register),
            Leaders = TermsDue.Leaders(organization, month, directory, register),
        };
    }
}

using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations;

/// <summary>The village meetings that an organisation's plans ask for in a month (INDICATORS, V1).</summary>
public static class VillageMeetingDuties
{
    /// <summary>Of every village that the organisation owns on the month's last day, by code.</summary>
    public static IReadOnlyList<VillageMeetingDuty> Of(string organization, Month month, UnitDirectory directory, OrganizationRegister register)
    {
        var plans = register.VillageMeetingPlans.ToLookup(p => p.Village, StringComparer.Ordinal);
        return [.. directory.OwnedOn(organization, UnitLevel.Village, month.LastDay)
            .Select(v => v.Code).Order(StringComparer.Ordinal)
            .Select(v => Of(v, plans[v].On(month.LastDay), month))];
    }

    private static VillageMeetingDuty Of(string village, VillageMeetingPlan? plan, Month month) =>
        new(village, plan is not null, plan?.Months.Contains(month.Number) ?? false);
}

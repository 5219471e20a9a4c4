using Pipeline.Core.Reference;

namespace Pipeline.Core.Obligations;

/// <summary>Which households a village's register held on which days of a month (INDICATORS, H1 and H1b).</summary>
public sealed class HouseholdRegister
{
    private readonly Dictionary<string, Dictionary<string, MonthDays>> _villages = new(StringComparer.Ordinal);

    public HouseholdRegister(OrganizationRegister register, Month month)
    {
        foreach (var household in register.Households)
        {
            var days = MonthDays.Of(household, month);
            if (days.IsEmpty)
            {
                continue;
            }

            if (!_villages.TryGetValue(household.Village, out var village))
            {
                _villages[household.Village] = village = new(StringComparer.Ordinal);
            }

            village[household.Code] = village.GetValueOrDefault(household.Code) | days;
        }

        Month = month;
    }

    public Month Month { get; }

    /// <summary>The days of each household that was registered in the village on at least one day.</summary>
    public IReadOnlyDictionary<string, MonthDays> Of(string village) =>
        _villages.TryGetValue(village, out var households) ? households : new Dictionary<string, MonthDays>(StringComparer.Ordinal);

    public RegisteredHouseholds Count(string village)
    {
        var households = Of(village);
        return new(village, households.Count, households.Count(h => h.Value.Contains(Month.LastDay)), households.Sum(h => h.Value.Count));
    }
}

using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Outliers;

/// <summary>What a unit reported by one form in its own months before, the oldest first: what is usual for it, and for nobody else.</summary>
public sealed record UnitProfile(string Form, string Unit, IReadOnlyList<ProfileMonth> Months)
{
    /// <summary>The most months a pack may look back.</summary>
    public const int LongestMonths = 36;

    /// <summary>The values of one measure in the months before <paramref name="month"/> that the rules look back to.</summary>
    /// <param name="position">The measure's position in its form.</param>
    public IReadOnlyList<int> Before(Month month, int position, OutlierRules rules)
    {
        var first = month.Plus(-rules.Months);
        return [.. Months
            .Where(m => m.Month >= first && m.Month < month && position < m.Values.Count)
            .Select(m => m.Values[position]).OfType<int>()];
    }
}

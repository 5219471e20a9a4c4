using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>The members of a cell on a month's last day, exempt ones left out, as sorted codes.</summary>
public sealed record CellRoll(string Cell, IReadOnlyList<string> Members)
{
    /// <summary>Of every cell that the organisation owns on the month's last day, by code; empty ones included.</summary>
    public static IReadOnlyList<CellRoll> Of(string organization, Month month, UnitDirectory directory, OrganizationRegister register)
    {
        var members = register.Members.Where(m => !m.Exempt && m.HoldsOn(month.LastDay)).ToLookup(m => m.Cell, m => m.Code, StringComparer.Ordinal);
        return [.. directory.OwnedOn(organization, UnitLevel.Cell, month.LastDay)
            .Select(c => c.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(c => new CellRoll(c, [.. members[c].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
    }
}

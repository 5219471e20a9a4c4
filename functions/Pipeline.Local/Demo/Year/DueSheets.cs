using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The sheets that each organisation owes for a month, by the product's own ledger.</summary>
public static class DueSheets
{
    public static IReadOnlyList<DueSheet> Of(string organization, Month month, UnitDirectory directory) =>
        [.. ExpectedSheets.Of(organization, month, directory, directory.PackOn(month.LastDay))
            .Where(s => s.IsExpected)
            .Select(s => new DueSheet(organization, Forms.Find(s.Form)!, s.Unit, month))];

    /// <summary>Of all organisations, in the order of their codes.</summary>
    public static IEnumerable<DueSheet> OfAll(Month month, UnitDirectory directory) =>
        directory.Units.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .SelectMany(o => Of(o, month, directory));
}

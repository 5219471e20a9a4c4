using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>Every sheet of a month, by who owns the units on its last day.</summary>
public static class DueSheets
{
    public static IEnumerable<DueSheet> Of(UnitDirectory directory, Month month) =>
        from form in Forms.All
        from unit in directory.Codes(form.UnitLevel)
        let owner = directory.OwnerOn(form.UnitLevel, unit, month.LastDay)
        where owner is not null
        select new DueSheet(owner, form, unit, month);
}

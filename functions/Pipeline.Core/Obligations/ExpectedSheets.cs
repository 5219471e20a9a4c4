using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations;

/// <summary>
/// The sheets an organisation owes for a month (INDICATORS, The obligation ledger): one for each form and unit that it owns on the
/// month's last day and that was active long enough. A commune committee owes all forms, the other organisations those of their cells.
/// </summary>
public static class ExpectedSheets
{
    /// <summary>In the order of (form, unit).</summary>
    public static IReadOnlyList<SheetObligation> Of(string organization, Month month, UnitDirectory directory, RulePack pack)
    {
        if (directory.Organization(organization).On(month.LastDay) is not { } committee)
        {
            return [];
        }

        var sheets = new List<SheetObligation>();
        foreach (var level in Enum.GetValues<UnitLevel>().Where(l => Owes(committee.Kind, l)))
        {
            var forms = Forms.All.Where(f => f.UnitLevel == level).ToList();
            foreach (var unit in directory.OwnedOn(organization, level, month.LastDay))
            {
                sheets.AddRange(forms.Select(f => Of(f, unit.Code, month, directory.SuccessionOf(level), pack.Expectation)));
            }
        }

        return [.. sheets.OrderBy(s => s.Form, StringComparer.Ordinal).ThenBy(s => s.Unit, StringComparer.Ordinal)];
    }

    private static bool Owes(OrganizationKind kind, UnitLevel level) => level == UnitLevel.Cell || kind == OrganizationKind.CommuneCommittee;

    private static SheetObligation Of(FormDefinition form, string unit, Month month, Succession succession, ExpectationRules rules)
    {
        var days = succession.ActiveDays(unit, month).Count;
        var why = rules.FormMonths.TryGetValue(form.Code, out var months) && !months.Contains(month.Number) ? Expectation.NotDueThisMonth
            : days < rules.MinimumActiveDays ? Expectation.ActiveTooShort
            : succession.Own(unit, month).Count is var own && own == month.Days ? Expectation.ActiveAllMonth
            : own >= rules.MinimumActiveDays ? Expectation.ActiveLongEnough
            : Expectation.ActiveWithPredecessors;
        return new(form.Code, unit, days, why);
    }
}

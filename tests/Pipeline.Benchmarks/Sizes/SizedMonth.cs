using Pipeline.Benchmarks.Sizes.Filling;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>The sheets that an organisation files for a month: all that it owes but one in thirty.</summary>
public sealed class SizedMonth(SizedClusters clusters)
{
    private const double Missing = 0.03;

    /// <summary>By (form, unit) of no promised order.</summary>
    /// <param name="register">That of the organisation.</param>
    public IEnumerable<SizedSheet> SheetsOf(SizedOrganization of, OrganizationRegister register, Month month)
    {
        var rows = new OrganizationRows(of, register, clusters, month);
        var sheets = of.Cells.SelectMany(c => new[]
        {
            Of(CellMeetingsForm.Definition, c.Code, CellMeetingRows.Of(c.Code, rows)),
            Of(MemberReportsForm.Definition, c.Code, MemberReportRows.Of(c.Code, rows)),
        }).Concat(of.Villages.SelectMany(v => new[]
        {
            Of(HouseholdAssignmentsForm.Definition, v, HouseholdRows.Of(v, rows)),
            Of(VillageMeetingsForm.Definition, v, VillageMeetingRows.Of(v, rows)),
        }));
        if (of.Commune is { } commune)
        {
            sheets = sheets.Concat(
            [
                Of(ApprenticeshipDaysForm.Definition, commune, ApprenticeshipDayRows.Of(rows)),
                Of(ApprenticeshipTermsForm.Definition, commune, ApprenticeshipTermRows.Of(rows)),
                Of(SupervisingMeetingsForm.Definition, commune, SupervisingMeetingRows.Of(rows)),
                Of(EconomicModelsForm.Definition, commune, EconomicModelRows.Of(rows)),
                Of(NewRuralForm.Definition, commune, NewRuralRows.Of(rows)),
            ]);
        }

        return sheets.Where(s => !Dice.Of(SizedOrganization.Seed, s.Unit, month.ToString(), s.Form.Code, "missing").Chance(Missing));

        SizedSheet Of(FormDefinition form, string unit, IReadOnlyList<SheetRow> filled) =>
            new(form, unit, month, filled, filled.Count == 0 ? "Trong tháng không phát sinh." : null);
    }
}

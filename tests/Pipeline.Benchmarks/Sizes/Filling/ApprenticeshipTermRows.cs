using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>The yearly terms of the commune's leaders that are in progress or ended in the month; one in ten too short or too long.</summary>
internal static class ApprenticeshipTermRows
{
    private static readonly FormDefinition Form = ApprenticeshipTermsForm.Definition;

    public static IReadOnlyList<SheetRow> Of(OrganizationRows of) =>
        [.. of.Register.TermPlans.Select(p => Term(p, of)).OfType<SheetRow>()];

    private static SheetRow? Term(TermPlan plan, OrganizationRows of)
    {
        var dice = Dice.Of(SizedOrganization.Seed, plan.Post, plan.StartMonth.ToString(), "term");
        var start = plan.StartMonth.FirstDay.AddDays(dice.Between(0, 12));
        var planned = start.AddMonths(dice.Between(4, 5)).AddDays(dice.Between(0, 20));
        var end = dice.Chance(0.1) ? start.AddDays(dice.Between(40, 220)) : planned;
        var began = dice.Chance(0.93);
        if (!began || start > of.Month.LastDay || end < of.Month.FirstDay || of.HolderOf(plan.Post) is not { } person)
        {
            return null;
        }

        var hasEnded = end <= of.Month.LastDay;
        return OrganizationRows.Row(
            Form, person, plan.Post, plan.Sector, SizedUnits.OfficeOf(of.Organization.Province, dice.Between(1, 3)), start, planned,
            hasEnded ? end : null, hasEnded ? KebabCase.Of(dice.Chance(0.6) ? Assessment.Good : Assessment.Fair) : null);
    }
}

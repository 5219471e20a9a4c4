using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>The weekly days that the plans name and that someone holds the post for: most done, some half, some not.</summary>
internal static class ApprenticeshipDayRows
{
    private static readonly FormDefinition Form = ApprenticeshipDaysForm.Definition;
    private static readonly IReadOnlyList<string> Assessments = KebabCase.All<Assessment>();
    private static readonly HashSet<DateOnly> Holidays = [.. RulePackFact.Guidance2025.Apprenticeship.Holidays.Select(h => h.Date)];

    public static IReadOnlyList<SheetRow> Of(OrganizationRows of)
    {
        var dice = of.DiceOf(of.Organization.Commune!, Form);
        return [.. from plan in of.Register.Plans
                   where plan.HoldsOn(of.Month.FirstDay)
                   let person = of.HolderOf(plan.Post)
                   where person is not null
                   from day in of.Month.EachDay()
                   where day.DayOfWeek == plan.Weekday && !Holidays.Contains(day)
                   select Day(plan, person, day, dice)];
    }

    private static SheetRow Day(ApprenticeshipPlan plan, string person, DateOnly day, Dice dice)
    {
        var done = dice.Chance(0.88);
        return OrganizationRows.Row(
            Form, person, plan.Post, "C-" + plan.Post[2..^3], plan.Sector, day, done ? day : null,
            done ? KebabCase.Of(dice.Chance(0.9) ? DayLength.Whole : DayLength.Half) : null, null,
            done && dice.Chance(0.8) ? Assessments[dice.Between(0, 2)] : null);
    }
}

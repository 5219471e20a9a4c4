using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The apprenticeship days of a commune: what was planned for the holders of its villages' posts, and what they made of it.</summary>
public sealed class ApprenticeshipFiller(UnitDirectory directory, RegisterLookup register, ulong seed) : IFormFiller
{
    /// <summary>A day made up later is told in its own month's sheet only up to this day of the next one, so that the sheet is on time.</summary>
    private const int LatestDayInNextMonth = 4;

    public FormDefinition Form => ApprenticeshipDaysForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf) =>
        [.. Days(unit, month).Where(d => (d.DateDone ?? d.PlannedDate) <= asOf)];

    public DateOnly KnownOn(string unit, Month month) =>
        Days(unit, month).Select(d => d.DateDone ?? month.FirstDay).Append(month.LastDay).Max();

    public string NilReason(string unit, Month month) => "Trong tháng không có ngày học việc nào theo kế hoạch.";

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows)
    {
        var days = rows.Cast<ApprenticeshipDay>().ToList();
        var slip = days.FindIndex(d => d.Length == DayLength.Whole);
        return [.. days.Select((d, i) => i == slip ? d with { Length = DayLength.Half } : d)];
    }

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows)
    {
        var days = rows.Cast<ApprenticeshipDay>().ToList();
        var wrong = days.FindIndex(d => d.DateDone is not null);
        return [.. days.Select((d, i) => i == wrong ? d with { Length = null } : d)];
    }

    private List<ApprenticeshipDay> Days(string commune, Month month)
    {
        var taken = new HashSet<(string Person, DateOnly Day)>();
        var planned = new HashSet<(string Person, DateOnly Day)>();
        return [.. register.PostsOf(commune)
            .Where(p => p.Village is not null)
            .OrderBy(p => p.Code, StringComparer.Ordinal)
            .SelectMany(p => register.PlansOf(p.Code).OrderBy(plan => plan.Weekday).ThenBy(plan => plan.ValidFrom), (p, plan) => (Post: p, Plan: plan))
            .SelectMany(x => PlannedDays(x.Post, x.Plan, month), (x, day) => (x.Post, x.Plan, Day: day))
            .Where(x => planned.Add((register.HolderOf(x.Post.Code, x.Day)!, x.Day)))
            .SelectMany(x => DaysOf(x.Post, x.Plan, x.Day, taken))];
    }

    /// <summary>The plan's weekday, without holidays and without days on which the post is vacant.</summary>
    private IEnumerable<DateOnly> PlannedDays(Post post, ApprenticeshipPlan plan, Month month) => month.EachDay().Where(day =>
        day.DayOfWeek == plan.Weekday && plan.HoldsOn(day) && post.HoldsOn(day) && register.HolderOf(post.Code, day) is not null
        && !IsHoliday(day));

    private IEnumerable<ApprenticeshipDay> DaysOf(Post post, ApprenticeshipPlan plan, DateOnly planned, HashSet<(string Person, DateOnly Day)> taken)
    {
        var person = register.HolderOf(post.Code, planned)!;
        var dice = Dice.Of(seed, post.Code, planned.ToString("O", CultureInfo.InvariantCulture), "apprenticeship");
        var notDone = dice.Chance(OverTheYear.Share(0.13, 0.06, Month.Of(planned)));
        var done = notDone ? null : DayDone(post, person, planned, dice, taken);
        yield return done is { } day
            ? Done(post, plan, person, planned, day, dice)
            : new(person, post.Code, post.Village!, plan.Sector, planned, null, null, null, null);

        if (dice.Chance(0.01) && FreeDay(post, person, planned, dice, taken) is { } surplus)
        {
            yield return Done(post, plan, person, null, surplus, dice);
        }
    }

    /// <summary>Mostly the planned day, sometimes another one of the same week; null where the person has none left.</summary>
    private DateOnly? DayDone(Post post, string person, DateOnly planned, Dice dice, HashSet<(string Person, DateOnly Day)> taken) =>
        dice.Chance(0.92) && taken.Add((person, planned)) ? planned : FreeDay(post, person, planned, dice, taken);

    private DateOnly? FreeDay(Post post, string person, DateOnly planned, Dice dice, HashSet<(string Person, DateOnly Day)> taken)
    {
        var monday = planned.AddDays(-(((int)planned.DayOfWeek + 6) % 7));
        var month = Month.Of(planned);
        var day = monday.AddDays(dice.Between(0, 4));
        var fits = day != planned && day >= month.FirstDay && day <= month.Next.FirstDay.AddDays(LatestDayInNextMonth - 1)
            && !IsHoliday(day) && register.HolderOf(post.Code, day) == person && !register.PlansOf(post.Code).Any(p => p.HoldsOn(day) && p.Weekday == day.DayOfWeek);
        return fits && taken.Add((person, day)) ? day : null;
    }

    private ApprenticeshipDay Done(Post post, ApprenticeshipPlan plan, string person, DateOnly? planned, DateOnly day, Dice dice) => new(
        person, post.Code, post.Village!, plan.Sector, planned, day,
        dice.Chance(0.07) ? DayLength.Half : DayLength.Whole,
        MentorOf(post.Commune, person, day, dice),
        dice.Share() switch { < 0.45 => Assessment.Good, < 0.85 => Assessment.Fair, < 0.97 => Assessment.Average, _ => Assessment.Poor });

    private string? MentorOf(string commune, string person, DateOnly day, Dice dice)
    {
        var leaders = register.PostsOf(commune)
            .Where(p => p.Village is null && p.HoldsOn(day))
            .OrderBy(p => p.Code, StringComparer.Ordinal)
            .Select(p => register.HolderOf(p.Code, day))
            .OfType<string>()
            .Where(m => m != person)
            .ToList();
        return leaders.Count == 0 || dice.Chance(0.03) ? null : dice.Pick(leaders);
    }

    private bool IsHoliday(DateOnly day) => directory.PackOn(day).Apprenticeship.Holidays.Any(h => h.Date == day);
}

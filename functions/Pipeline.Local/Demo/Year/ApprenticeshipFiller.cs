using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The apprenticeship days of a commune: what was planned for the holders of its villages' posts, and what they made of it.</summary>
public sealed class ApprenticeshipFiller(UnitDirectory directory, RegisterLookup register, ulong seed) : IFormFiller
{
    /// <summary>A day is made up no later than this day of the next month, so that the sheet can be on time.</summary>
    private const int LatestDayInNextMonth = 4;

    private readonly Dictionary<(string Commune, Month Month), IReadOnlyList<ApprenticeshipDay>> _days = [];

    public FormDefinition Form => ApprenticeshipDaysForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf) =>
        [.. Days(unit, month).Where(d => (d.DateDone ?? d.PlannedDate) <= asOf)];

    public DateOnly KnownOn(string unit, Month month) => Days(unit, month).Max(d => d.DateDone) is { } last && last > month.LastDay ? last : month.LastDay;

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

    private IReadOnlyList<ApprenticeshipDay> Days(string commune, Month month)
    {
        if (!_days.TryGetValue((commune, month), out var days))
        {
            var planned = Planned(commune, month);
            var person = planned.Select(d => (d.Person, d.Date)).ToHashSet();
            _days[(commune, month)] = days = [.. planned.SelectMany(d => DaysOf(d, person))];
        }

        return days;
    }

    private List<PlannedDay> Planned(string commune, Month month)
    {
        var owner = directory.OwnerOn(UnitLevel.Commune, commune, month.LastDay)
            ?? throw new ArgumentException($"No organisation owns {commune} at the end of {month}.", nameof(commune));
        return [.. PlannedDays.Of(owner, month, directory, register.RegisterOf(owner), directory.PackOn(month.LastDay)).Days.Where(d => d.Commune == commune)];
    }

    /// <param name="taken">The dates on which each person is at the commune, or planned to be.</param>
    private IEnumerable<ApprenticeshipDay> DaysOf(PlannedDay planned, HashSet<(string Person, DateOnly Date)> taken)
    {
        var dice = Dice.Of(seed, planned.Person, planned.Date.ToString("O", CultureInfo.InvariantCulture), "apprenticeship");
        var done = dice.Share();
        var missed = OverTheYear.Share(0.13, 0.06, Month.Of(planned.Date));
        var day = done < missed ? null : done < missed + 0.07 ? FreeDay(planned, dice, taken) : planned.Date;
        yield return day is { } date
            ? Done(planned, date, dice)
            : new(planned.Person, planned.Post, planned.Village, planned.Sector, planned.Date, null, null, null, null);

        if (dice.Chance(0.01) && FreeDay(planned, dice, taken) is { } surplus)
        {
            yield return Done(planned, surplus, dice) with { PlannedDate = null };
        }
    }

    /// <summary>Another working day of the same week on which the person still holds the post; null if the one thrown is no good.</summary>
    private DateOnly? FreeDay(PlannedDay planned, Dice dice, HashSet<(string Person, DateOnly Date)> taken)
    {
        var month = Month.Of(planned.Date);
        var monday = planned.Date.AddDays(-(((int)planned.Date.DayOfWeek + 6) % 7));
        var day = monday.AddDays(dice.Between(0, 4));
        var fits = day >= month.FirstDay && day < month.Next.FirstDay.AddDays(LatestDayInNextMonth)
            && !directory.PackOn(day).Apprenticeship.Holidays.Any(h => h.Date == day)
            && register.Holds(planned.Person, planned.Post, day);
        return fits && taken.Add((planned.Person, day)) ? day : null;
    }

    private ApprenticeshipDay Done(PlannedDay planned, DateOnly day, Dice dice) => new(
        planned.Person, planned.Post, planned.Village, planned.Sector, planned.Date, day,
        dice.Chance(0.07) ? DayLength.Half : DayLength.Whole,
        MentorOf(planned, day, dice),
        dice.Share() switch { < 0.45 => Assessment.Good, < 0.85 => Assessment.Fair, < 0.97 => Assessment.Average, _ => Assessment.Poor });

    private string? MentorOf(PlannedDay planned, DateOnly day, Dice dice)
    {
        var leaders = register.LeadersOf(planned.Commune, day).Where(m => m != planned.Person).ToList();
        return leaders.Count == 0 || dice.Chance(0.03) ? null : dice.Pick(leaders);
    }
}

using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>What all organisations post for one month.</summary>
public sealed class MonthOfSheets(UnitDirectory directory, RegisterLookup register, ulong seed)
{
    /// <summary>A clerk's working day: from 8:00, over so many hours.</summary>
    private const int FirstHour = 8;
    private const int Hours = 9;

    private readonly Dictionary<string, IFormFiller> _fillers = new IFormFiller[]
    {
        new CellMeetingsFiller(directory, register, seed),
        new MemberReportsFiller(register, seed),
        new HouseholdsFiller(directory, register, seed),
        new ApprenticeshipFiller(directory, register, seed),
        new VillageMeetingsFiller(register, seed),
        new SupervisingMeetingsFiller(directory, register, seed),
        new NewRuralFiller(directory, seed),
        new TermsFiller(directory, register, seed),
        new ModelsFiller(directory, register, seed),
    }.ToDictionary(f => f.Form.Code, StringComparer.Ordinal);

    public IEnumerable<Posting> Postings(Month month) => DueSheets.OfAll(month, directory)
        .GroupBy(d => d.Organization, StringComparer.Ordinal)
        .SelectMany(o => PostingsOf(o.Key, month, [.. o]));

    /// <summary>The first sheets of a month that is still running: some organisations file their cells' meetings at once.</summary>
    public IEnumerable<Posting> FirstPostings(Month month) => DueSheets.OfAll(month, directory)
        .Where(d => d.Form == CellMeetingsForm.Definition)
        .GroupBy(d => d.Organization, StringComparer.Ordinal)
        .SelectMany(o => FirstPostingsOf(o.Key, month, [.. o]));

    /// <summary>Sheets of a running month that a cell could file on a day: they break no rule then.</summary>
    public IEnumerable<(string Organization, PostedSheet Sheet)> Ready(Month month, DateOnly day) =>
        from due in DueSheets.OfAll(month, directory)
        where due.Form == CellMeetingsForm.Definition && IsReady(due, day)
        let rows = Filler(due).Rows(due.Unit, month, day)
        select (due.Organization, new PostedSheet(due.Form, month, due.Unit, 0, SheetKind.Rows, null, rows, Habit.Filed, Expected.Accepted));

    private IEnumerable<Posting> PostingsOf(string organization, Month month, IReadOnlyList<DueSheet> due)
    {
        var clerk = Clerk.Of(seed, organization);
        var filing = FilingDay.Of(seed, organization, clerk, month);
        var steps = filing.Punctuality == Punctuality.Silent
            ? AfterLock(organization, clerk, filing, due)
            : due.SelectMany((sheet, i) => Story(sheet, clerk, filing, i).Steps());
        return Requests(organization, clerk, steps);
    }

    private IEnumerable<Posting> FirstPostingsOf(string organization, Month month, IReadOnlyList<DueSheet> due)
    {
        var clerk = Clerk.Of(seed, organization);
        var dice = Dice.Of(seed, organization, month.ToString(), "first sheets");
        var day = month.FirstDay.AddDays(dice.Between(5, 17));
        return !dice.Chance(0.35) ? [] : Requests(organization, clerk, due
            .Where(d => IsReady(d, day))
            .SelectMany((sheet, i) => Story(sheet, clerk, new(Punctuality.OnTime, day, day), i).Steps())
            .Where(s => s.At < YearOfSheets.End));
    }

    /// <summary>Most of the silent try when it is too late; most of these then ask the board to let the sheets in.</summary>
    private IEnumerable<Step> AfterLock(string organization, Clerk clerk, FilingDay filing, IReadOnlyList<DueSheet> due)
    {
        var dice = Dice.Of(seed, organization, due[0].Month.ToString(), "after the lock");
        var tries = dice.Chance(0.8);
        var forRestatement = dice.Chance(0.6);
        return tries ? due.SelectMany((sheet, i) => Story(sheet, clerk, filing, i).StepsAfterLock(forRestatement)) : [];
    }

    private SheetStory Story(DueSheet due, Clerk clerk, FilingDay filing, int number)
    {
        var filler = Filler(due);
        var known = filler.KnownOn(due.Unit, due.Month);
        var ready = known <= filing.Finished ? filing : filing with { Day = Latest(known, filing.Day), Finished = known };
        var hour = FirstHour + (clerk.SendsBatches ? Hours / 2 : number % Hours);
        var deadlines = MonthDeadlines.Of(due.Month, directory.PackOn(due.Month.LastDay));
        return new(due, filler, new(clerk, ready.Finished, VietnamTime.At(ready.Day, new TimeOnly(hour, 0)), deadlines), seed);
    }

    /// <summary>Steps of one instant are one request where the clerk sends batches; what is meant for the board goes apart.</summary>
    private IEnumerable<Posting> Requests(string organization, Clerk clerk, IEnumerable<Step> steps) => steps
        .GroupBy(s => (s.At, Board: s.Sheet.Habit == Habit.ForRestatement))
        .SelectMany(g => g.Select(s => s.Sheet).Chunk(clerk.SendsBatches ? 200 : 1), (g, sheets) => new Posting(g.Key.At, Sender(organization, g.Key.At), sheets));

    /// <summary>The organisation, or the principal one of those that have taken over from it by then.</summary>
    private string Sender(string organization, DateTimeOffset at)
    {
        var day = VietnamTime.DayOf(at);
        var versions = directory.Organization(organization).ToList();
        return versions.On(day) is not null ? organization : Sender(versions.OrderBy(v => v.ValidFrom).Last().Successors[0], at);
    }

    private bool IsReady(DueSheet due, DateOnly day) =>
        Filler(due).KnownOn(due.Unit, due.Month) <= day && Filler(due).Rows(due.Unit, due.Month, day).Count > 0;

    private IFormFiller Filler(DueSheet due) => _fillers[due.Form.Code];

    private static DateOnly Latest(DateOnly a, DateOnly b) => a > b ? a : b;
}

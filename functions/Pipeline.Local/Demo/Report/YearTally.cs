using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Report;

/// <summary>What was posted over the year and how it was answered, counted from the postings whose answers were checked.</summary>
public sealed class YearTally
{
    private readonly UnitDirectory _directory;
    private readonly Dictionary<Habit, int> _habits;
    private readonly List<(Posting Posting, PostedSheet Sheet)> _accepted;

    public YearTally(IReadOnlyCollection<(Posting Posting, PostedSheet Sheet)> answered, UnitDirectory directory, YearPart part)
    {
        Part = part;
        _directory = directory;
        _habits = answered.CountBy(a => a.Sheet.Habit).ToDictionary();
        _accepted = [.. answered.Where(a => a.Sheet.Expected == Expected.Accepted)];
        Answered = answered.Count;
    }

    /// <summary>What was played.</summary>
    public YearPart Part { get; }

    /// <summary>Sheets posted, each with the answer it must get.</summary>
    public int Answered { get; }

    /// <summary>Revisions accepted: first ones, corrections, withdrawals and refilings.</summary>
    public int Accepted => _accepted.Count;

    /// <summary>First revisions received after their deadline.</summary>
    public int Late => _accepted.Count(a => a.Sheet.Base == 0 && a.Posting.At >= DeadlineOf(a.Sheet.Month));

    /// <summary>Sheets owed for the year's closed months that were never accepted.</summary>
    public int Silent => YearOfSheets.FirstMonth.Through(Part.Through)
        .SelectMany(month => DueSheets.OfAll(month, _directory))
        .Select(due => (due.Form.Code, due.Unit, due.Month))
        .Except(_accepted.Select(a => (a.Sheet.Form.Code, a.Sheet.Unit, a.Sheet.Month)))
        .Count();

    /// <summary>Members with at least one household in their charge, distinct over the year.</summary>
    public int MembersInCharge => InCharge.Select(h => h.Member).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Households in a member's charge, distinct over the year.</summary>
    public int HouseholdsInCharge => InCharge.Select(h => h.Household).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Villages in which a cell met or a member looked after a household.</summary>
    public int VillagesWithActivity => _accepted
        .SelectMany(a => a.Sheet.Rows, (a, row) => row switch
        {
            CellMeeting meeting => _directory.Cell(a.Sheet.Unit).On(meeting.Date)?.Village,
            HouseholdInCharge { Member: not null } => a.Sheet.Unit,
            _ => null,
        })
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>Communes recognised as New Rural by the last day of the last closed month.</summary>
    public int CommunesRecognised => _accepted
        .Where(a => a.Sheet.Rows.OfType<NewRuralStanding>().Any(s => s.RecognisedOn <= Part.Through.LastDay))
        .Select(a => a.Sheet.Unit)
        .Distinct(StringComparer.Ordinal)
        .Count();

    private IEnumerable<HouseholdInCharge> InCharge =>
        _accepted.SelectMany(a => a.Sheet.Rows).OfType<HouseholdInCharge>().Where(h => h.Member is not null);

    public int Of(Habit habit) => _habits.GetValueOrDefault(habit);

    private DateTimeOffset DeadlineOf(Month month) => MonthDeadlines.Of(month, _directory.PackOn(month.LastDay)).OnTimeBefore;
}

using System.Runtime.InteropServices;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>All that is posted for one sheet, from its first filing on: most are filed once, some have a story.</summary>
public sealed class SheetStory(DueSheet due, IFormFiller filler, Filing filing, ulong seed)
{
    private const string ReasonToWithdraw = "Nộp nhầm biểu của đơn vị khác.";

    private readonly Dice _dice = Dice.Of(seed, due.Unit, due.Form.Code, due.Month.ToString(), "story");
    private readonly IReadOnlyList<object> _rows = filler.Rows(due.Unit, due.Month, filing.Finished);

    /// <summary>The steps in order of time; none where the sheet is never filed.</summary>
    public IEnumerable<Step> Steps()
    {
        if (_dice.Chance(OverTheYear.Share(0.020, 0.006, due.Month)))
        {
            return [];
        }

        return (_dice.Share(), _rows.Count > 0) switch
        {
            ( < 0.025, true) => WrongAtFirst(),
            ( < 0.065, true) => Corrected(),
            ( < 0.075, _) => Withdrawn(),
            ( < 0.100, _) => PostedTwice(),
            _ => MayBeUnusual(),
        };
    }

    /// <summary>The story of a sheet that nobody filed before the lock: refused, and at times filed for the board to let in.</summary>
    public IEnumerable<Step> StepsAfterLock(bool forRestatement)
    {
        var refused = Sheet(0, _rows, Habit.AfterLock, Expected.MonthLocked);
        yield return new(filing.At, refused);
        if (forRestatement)
        {
            yield return new(filing.At.AddHours(24), refused with { Habit = Habit.ForRestatement, Expected = Expected.FiledForRestatement });
        }
    }

    private Step First() => new(filing.At, Sheet(0, _rows, Habit.Filed, Expected.Accepted));

    private IEnumerable<Step> WrongAtFirst() =>
    [
        new(filing.At, Sheet(0, filler.WithWrongFigure(_rows), Habit.WrongFigures, Expected.RuleBroken)),
        new(After(_dice.Between(1, 5)), Sheet(0, _rows, Habit.Filed, Expected.Accepted)),
    ];

    /// <summary>By dice of its own, so that the other sheets stay as they are.</summary>
    private IEnumerable<Step> MayBeUnusual()
    {
        var unusual = due.Form.Code == CellMeetingsForm.Code && _rows.Count > 0 && due.Month >= UnusualFigures.FirstMonth;
        return !unusual ? [First()] : Dice.Of(seed, due.Unit, due.Month.ToString(), "unusual").Share() switch
        {
            < 0.01 => Mistyped(),
            < 0.02 => Lively(),
            _ => [First()],
        };
    }

    private IEnumerable<Step> Mistyped() =>
    [
        new(filing.At, Sheet(0, UnusualFigures.MistypedRoll(_rows), Habit.Mistyped, Expected.Accepted)),
        new(After(_dice.Between(1, 5)), Sheet(1, _rows, Habit.Correction, Expected.Accepted)),
    ];

    private IEnumerable<Step> Lively()
    {
        var lively = Sheet(0, UnusualFigures.LivelyMeeting(_rows), Habit.Filed, Expected.Accepted);
        return [new(filing.At, lively), new(After(2), lively with { Habit = Habit.Confirmed, Expected = Expected.AlreadyAccepted, Confirms = true })];
    }

    private IEnumerable<Step> Corrected()
    {
        yield return new(filing.At, Sheet(0, filler.WithSlip(_rows), Habit.Filed, Expected.Accepted));
        if (_dice.Chance(0.2))
        {
            yield return new(After(10), Sheet(0, _rows, Habit.StaleCorrection, Expected.StaleBase));
        }

        yield return new(After(_dice.Between(20, 48)), Sheet(1, _rows, Habit.Correction, Expected.Accepted));
    }

    private IEnumerable<Step> Withdrawn()
    {
        yield return First();
        yield return new(After(20), Withdrawal());
        if (_dice.Chance(0.6))
        {
            yield return new(After(44), Sheet(2, _rows, Habit.Refiling, Expected.Accepted));
        }
    }

    private IEnumerable<Step> PostedTwice()
    {
        var first = First();
        var again = _dice.Chance(0.2) ? filing.Deadlines.LockedFrom.AddHours(_dice.Between(24, 120)) : After(1);
        return [first, new(again, first.Sheet with { Habit = Habit.PostedAgain, Expected = Expected.AlreadyAccepted })];
    }

    /// <summary>So many hours later, or sooner where the lock is near: in proportion, so that the steps keep their order.</summary>
    private DateTimeOffset After(int hours)
    {
        const int longest = 50;
        var left = (filing.Deadlines.LockedFrom - filing.At).TotalHours - 1;
        return filing.At.AddHours(left > longest ? hours : Math.Max(1, Math.Floor(hours * left / longest)));
    }

    private PostedSheet Withdrawal() => OnDevice(
        new(due.Form, due.Month, due.Unit, 1, SheetKind.Withdrawal, ReasonToWithdraw, [], Habit.Withdrawal, Expected.Accepted));

    private PostedSheet Sheet(int replaces, IReadOnlyList<object> rows, Habit habit, Expected expected) => OnDevice(rows.Count > 0
        ? new(due.Form, due.Month, due.Unit, replaces, SheetKind.Rows, null, rows, habit, expected)
        : new(
            due.Form, due.Month, due.Unit, replaces, SheetKind.Nil, filler.NilReason(due.Unit, due.Month), [],
            habit == Habit.Filed ? Habit.NilReport : habit, expected));

    private PostedSheet OnDevice(PostedSheet sheet) => !filing.Clerk.UsesDevice ? sheet : sheet with
    {
        Id = new Guid(MemoryMarshal.AsBytes<ulong>([_dice.Next(), _dice.Next()])),
        FinalisedAt = VietnamTime.At(filing.Finished, new TimeOnly(7, 30)),
        ClockAhead = TimeSpan.FromMinutes(filing.Clerk.ClockMinutesAhead),
    };
}

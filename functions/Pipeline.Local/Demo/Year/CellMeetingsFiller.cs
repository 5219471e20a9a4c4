using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The meetings of a cell: mostly one regular meeting a month, a thematic one a quarter, the cluster's session when it is its turn.</summary>
public sealed class CellMeetingsFiller(UnitDirectory directory, RegisterLookup register, ulong seed) : IFormFiller
{
    private static readonly string[] Reasons =
    [
        "Chi bộ không tổ chức sinh hoạt do mưa lũ, đường bị chia cắt.",
        "Chi bộ không đủ số lượng đảng viên để tổ chức sinh hoạt.",
        "Bí thư chi bộ đi học tập trung, chưa tổ chức sinh hoạt.",
    ];

    private readonly ClusterTurns _turns = new(directory.Units, seed);

    public FormDefinition Form => CellMeetingsForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf) =>
        [.. Meetings(unit, month).Where(m => m.Date <= asOf).OrderBy(m => m.Date)];

    public DateOnly KnownOn(string unit, Month month) =>
        Meetings(unit, month).Select(m => m.Date).DefaultIfEmpty(month.FirstDay.AddDays(24)).Max();

    public string NilReason(string unit, Month month) => Dice.Of(seed, unit, month.ToString(), "reason").Pick(Reasons);

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows) =>
        [.. rows.Cast<CellMeeting>().Select((m, i) => i == 0 ? m with { Opinions = m.Opinions + 1 } : m)];

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows) =>
        [.. rows.Cast<CellMeeting>().Select((m, i) => i == 0 ? m with { Present = m.Roll - m.Exempt + 1, Excused = 0 } : m)];

    private IEnumerable<CellMeeting> Meetings(string code, Month month)
    {
        var cell = new CellInMonth(code, month, CellCharacter.Of(seed, code), Dice.Of(seed, code, month.ToString(), "meetings"));
        var regular = Regular(cell, month);
        if (regular != RegularMeeting.NotHeld)
        {
            yield return RegularMeetingOf(cell, regular);
        }

        if (cell.Character.HoldsThematicIn(month) && cell.Dice.Chance(OverTheYear.Share(0.80, 0.95, month)))
        {
            yield return Meeting(cell, month.FirstDay.AddDays(cell.Dice.Between(9, 16)), MeetingKind.Thematic, MeetingHeld.Separately);
        }
    }

    private CellMeeting RegularMeetingOf(CellInMonth cell, RegularMeeting regular)
    {
        var held = regular != RegularMeeting.Merged ? MeetingHeld.Separately
            : HasVillage(cell) ? MeetingHeld.MergedWithVillage
            : MeetingHeld.MergedWithAgency;
        var day = regular == RegularMeeting.MadeUpLate ? cell.Month.Next.FirstDay.AddDays(cell.Dice.Between(1, 3)) : UsualDay(cell);
        var hosts = regular == RegularMeeting.Held && _turns.Hosts(cell.Code, cell.Month);
        return Meeting(cell, day, MeetingKind.Regular, held) with
        {
            RotatingHost = hosts,
            GuestCells = hosts ? _turns.GuestsOf(cell.Code, day) : [],
        };
    }

    private CellMeeting Meeting(CellInMonth cell, DateOnly day, MeetingKind kind, MeetingHeld held)
    {
        var (dice, month) = (cell.Dice, Month.Of(day));
        var members = register.MembersOf(cell.Code, day).ToList();
        var exempt = members.Count(m => m.Exempt);
        var called = members.Count - exempt;
        var present = called - Enumerable.Range(0, called).Count(_ => dice.Chance(0.10));
        present = Math.Max(present, ((called * 4) + 4) / 5); // 80 %, rounded up
        var raised = dice.Between(0, 4);
        return new(
            day, kind, held, RotatingHost: false, GuestCells: [],
            members.Count, exempt, present, Excused: dice.Between(0, called - present),
            PreparedBeforehand: dice.Chance(OverTheYear.Share(0.72, 0.95, month)),
            SelfCriticism: dice.Chance(OverTheYear.Share(0.60, 0.90, month)),
            Opinions: dice.Between(1, 3 + (present / 2)),
            raised, IssuesSettled: raised - dice.Between(0, Math.Min(raised, 1)),
            ResolutionAdopted: kind == MeetingKind.Regular && dice.Chance(OverTheYear.Share(0.80, 0.97, month)),
            QualityScore: dice.Chance(0.06) ? null : Score(cell, held, month));
    }

    /// <summary>Points in halves; a merged meeting scores less.</summary>
    private static decimal Score(CellInMonth cell, MeetingHeld held, Month month)
    {
        var merged = held == MeetingHeld.Separately ? 0 : 25;
        var points = cell.Character.Quality + OverTheYear.Share(0, 7, month) + cell.Dice.Between(-6, 6) - merged;
        return Math.Clamp(Math.Round((decimal)points * 2, MidpointRounding.AwayFromZero) / 2, 20, 99);
    }

    /// <summary>A month whose predecessor's meeting was held in its first days has its own later: one meeting does not stand for two months.</summary>
    private DateOnly UsualDay(CellInMonth cell)
    {
        var shift = cell.Dice.Between(0, 1);
        var afterLateOne = Regular(cell, cell.Month.Previous) == RegularMeeting.MadeUpLate && cell.Character.UsualDay < 10;
        return cell.Month.FirstDay.AddDays(cell.Character.UsualDay + shift - 1 + (afterLateOne ? 15 : 0));
    }

    private RegularMeeting Regular(CellInMonth cell, Month month) =>
        cell.Character.RegularIn(month, Dice.Of(seed, cell.Code, month.ToString(), "regular"));

    private bool HasVillage(CellInMonth cell) => directory.Cell(cell.Code).On(cell.Month.LastDay)?.Village is not null;

    private readonly record struct CellInMonth(string Code, Month Month, CellCharacter Character, Dice Dice);
}

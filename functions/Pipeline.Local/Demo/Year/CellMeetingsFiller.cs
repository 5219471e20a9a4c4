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

    private IEnumerable<CellMeeting> Meetings(string cell, Month month)
    {
        var character = CellCharacter.Of(seed, cell);
        var dice = Dice.Of(seed, cell, month.ToString(), "meetings");
        var regular = Regular(cell, character, month);
        if (regular != RegularMeeting.NotHeld)
        {
            yield return RegularMeetingOf(cell, character, month, regular, dice);
        }

        if (character.HoldsThematicIn(month) && dice.Chance(OverTheYear.Share(0.80, 0.95, month)))
        {
            yield return Thematic(cell, character, month.FirstDay.AddDays(dice.Between(9, 16)), dice);
        }
    }

    private CellMeeting RegularMeetingOf(string cell, CellCharacter character, Month month, RegularMeeting regular, Dice dice)
    {
        var held = regular != RegularMeeting.Merged ? MeetingHeld.Separately
            : HasVillage(cell, month) ? MeetingHeld.MergedWithVillage
            : MeetingHeld.MergedWithAgency;
        var day = regular == RegularMeeting.MadeUpLate ? month.Next.FirstDay.AddDays(dice.Between(1, 3)) : UsualDay(cell, character, month, dice);
        var hosts = regular == RegularMeeting.Held && _turns.Hosts(cell, month);
        return Meeting(cell, day, MeetingKind.Regular, held, character, dice) with
        {
            RotatingHost = hosts,
            GuestCells = hosts ? _turns.GuestsOf(cell, day) : [],
        };
    }

    private CellMeeting Thematic(string cell, CellCharacter character, DateOnly day, Dice dice) =>
        Meeting(cell, day, MeetingKind.Thematic, MeetingHeld.Separately, character, dice);

    private CellMeeting Meeting(string cell, DateOnly day, MeetingKind kind, MeetingHeld held, CellCharacter character, Dice dice)
    {
        var members = register.MembersOf(cell, day).ToList();
        var exempt = members.Count(m => m.Exempt);
        var called = members.Count - exempt;
        var present = called - Enumerable.Range(0, called).Count(_ => dice.Chance(0.10));
        present = Math.Max(present, ((called * 4) + 4) / 5); // 80 %, rounded up
        var raised = dice.Between(0, 4);
        return new(
            day, kind, held, RotatingHost: false, GuestCells: [],
            members.Count, exempt, present, Excused: dice.Between(0, called - present),
            PreparedBeforehand: dice.Chance(OverTheYear.Share(0.72, 0.95, Month.Of(day))),
            SelfCriticism: dice.Chance(OverTheYear.Share(0.60, 0.90, Month.Of(day))),
            Opinions: dice.Between(1, 3 + (present / 2)),
            raised, IssuesSettled: raised - dice.Between(0, Math.Min(raised, 1)),
            ResolutionAdopted: kind == MeetingKind.Regular && dice.Chance(OverTheYear.Share(0.80, 0.97, Month.Of(day))),
            QualityScore: dice.Chance(0.06) ? null : Score(character, held, Month.Of(day), dice));
    }

    private static decimal Score(CellCharacter character, MeetingHeld held, Month month, Dice dice)
    {
        var points = character.Quality + OverTheYear.Share(0, 7, month) + dice.Between(-6, 6) - (held == MeetingHeld.Separately ? 0 : 25);
        return Math.Clamp(Math.Round((decimal)points * 2, MidpointRounding.AwayFromZero) / 2, 20, 99);
    }

    /// <summary>A month whose predecessor's meeting was held in its first days has its own later: one meeting does not stand for two months.</summary>
    private DateOnly UsualDay(string cell, CellCharacter character, Month month, Dice dice)
    {
        var shift = dice.Between(0, 1);
        var afterLateOne = Regular(cell, character, month.Previous) == RegularMeeting.MadeUpLate && character.UsualDay < 10;
        return month.FirstDay.AddDays(character.UsualDay + shift - 1 + (afterLateOne ? 15 : 0));
    }

    private RegularMeeting Regular(string cell, CellCharacter character, Month month) =>
        character.RegularIn(month, Dice.Of(seed, cell, month.ToString(), "regular"));

    private bool HasVillage(string cell, Month month) => directory.Cell(cell).On(month.LastDay)?.Village is not null;
}

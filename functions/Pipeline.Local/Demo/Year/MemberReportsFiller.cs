using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>
/// What the members of a cell report at its regular meeting on the month before, and how they are rated. A cell that holds no meeting rates no
/// one. People rate themselves a little better than their cell does.
/// </summary>
public sealed class MemberReportsFiller(RegisterLookup register, ulong seed) : IFormFiller
{
    public FormDefinition Form => MemberReportsForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf) => Meeting(unit, month) == RegularMeeting.NotHeld ? [] :
        [.. register.MembersOf(unit, month.Previous.LastDay)
            .Where(m => !m.Exempt)
            .OrderBy(m => m.Code, StringComparer.Ordinal)
            .Select(m => ReportOf(m.Code, month))];

    /// <summary>The day of the meeting, about; where there was none, when the clerk has given up waiting for it.</summary>
    public DateOnly KnownOn(string unit, Month month) => Meeting(unit, month) switch
    {
        RegularMeeting.MadeUpLate => month.Next.FirstDay.AddDays(3),
        RegularMeeting.NotHeld => month.FirstDay.AddDays(24),
        _ => month.FirstDay.AddDays(CellCharacter.Of(seed, unit).UsualDay),
    };

    public string NilReason(string unit, Month month) => "Chi bộ chưa sinh hoạt nên chưa xếp loại đảng viên.";

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows) =>
        [.. rows.Cast<MemberReport>().Select((r, i) => i == 0 ? r with { CommentsReceived = r.CommentsReceived + 1 } : r)];

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows) =>
        [.. rows.Cast<MemberReport>().Select((r, i) => i == 0 ? r with { TasksDone = r.TasksGiven + 1 } : r)];

    private RegularMeeting Meeting(string cell, Month month) =>
        CellCharacter.Of(seed, cell).RegularIn(month, Dice.Of(seed, cell, month.ToString(), "regular"));

    private MemberReport ReportOf(string member, Month month)
    {
        var dice = Dice.Of(seed, member, month.ToString(), "report");
        var given = dice.Chance(0.08) ? 0 : dice.Between(1, 4);
        var worth = Worth(member, dice);
        var self = dice.Chance(OverTheYear.Share(0.90, 0.98, month)) ? Level(worth + (dice.Chance(0.12) ? 1 : 0)) : (Rating?)null;
        var agreed = dice.Chance(0.97) ? Level(worth - (dice.Chance(0.05) ? 1 : 0)) : (Rating?)null;
        return new(
            member, given,
            given == 0 || dice.Chance(OverTheYear.Share(0.10, 0.02, month)) ? null : given - (dice.Chance(0.15) ? 1 : 0),
            dice.Chance(0.7) ? dice.Between(0, 3) : null,
            self, agreed, dice.Between(0, 5));
    }

    /// <summary>3 is excellent. Mostly the same all year, now and then a step to the side.</summary>
    private int Worth(string member, Dice dice)
    {
        var usual = Dice.Of(seed, member, "worth").Share() switch { < 0.18 => 3, < 0.76 => 2, < 0.98 => 1, _ => 0 };
        return usual + (dice.Chance(0.10) ? dice.Between(-1, 1) : 0);
    }

    private static Rating Level(int worth) => (Rating)(3 - Math.Clamp(worth, 0, 3));
}

using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The meetings of a village: one in the months of its plan, and now and then one that no plan asks for.</summary>
public sealed class VillageMeetingsFiller(RegisterLookup register, ulong seed) : IFormFiller
{
    private static readonly string[] Reasons =
    [
        "Trong tháng thôn không có lịch họp.",
        "Cuộc họp thôn hoãn do mưa lũ, đường bị chia cắt.",
        "Cuộc họp thôn hoãn do bà con bận mùa vụ.",
    ];

    public FormDefinition Form => VillageMeetingsForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf) => MeetingIn(unit, month) is { } meeting && meeting.Date <= asOf ? [meeting] : [];

    public DateOnly KnownOn(string unit, Month month) => MeetingIn(unit, month)?.Date ?? month.FirstDay.AddDays(24);

    public string NilReason(string unit, Month month) =>
        IsDue(unit, month) ? Dice.Of(seed, unit, month.ToString(), "village reason").Pick(Reasons[1..]) : Reasons[0];

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows) =>
        [.. rows.Cast<VillageMeeting>().Select((m, i) => i == 0 ? m with { Decisions = m.Decisions + 1 } : m)];

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows) =>
        [.. rows.Cast<VillageMeeting>().Select((m, i) => i == 0 ? m with { Present = m.Entitled + 1 } : m)];

    private VillageMeeting? MeetingIn(string village, Month month)
    {
        var dice = Dice.Of(seed, village, month.ToString(), "village meeting");
        var day = month.FirstDay.AddDays(dice.Between(7, 24));
        var held = dice.Chance(IsDue(village, month) ? OverTheYear.Share(0.90, 0.985, month) : 0.10);
        var entitled = register.HouseholdsOf(village).Count(h => h.HoldsOn(day));
        if (!held || entitled == 0)
        {
            return null;
        }

        // Most meetings draw two households in three or more; the others fall short of half.
        var wellAttended = dice.Chance(OverTheYear.Share(0.88, 0.97, month));
        var present = entitled * (wellAttended ? dice.Between(58, 94) : dice.Between(30, 50)) / 100;
        return new(
            day, entitled, present,
            dice.Share() switch { < 0.82 => MeetingChair.VillageHead, < 0.92 => MeetingChair.DeputyVillageHead, < 0.98 => MeetingChair.FrontHead, _ => MeetingChair.Other },
            Prepared: dice.Chance(OverTheYear.Share(0.66, 0.94, month)),
            Minuted: dice.Chance(OverTheYear.Share(0.72, 0.97, month)),
            Decisions: dice.Between(0, 4));
    }

    private bool IsDue(string village, Month month) =>
        register.VillageMeetingPlansOf(village).On(month.LastDay) is { } plan && plan.Months.Contains(month.Number);
}

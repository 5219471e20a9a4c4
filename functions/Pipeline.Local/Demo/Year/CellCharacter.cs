using Pipeline.Core;

namespace Pipeline.Local.Demo.Year;

/// <summary>How a cell meets, and from when on the board's measures have changed its ways.</summary>
/// <param name="MergesMeetings">Until reformed, meets together with its village or agency.</param>
/// <param name="MeetsEvery">Until reformed, meets every 1, 2 or 3 months.</param>
/// <param name="ReformedFrom">The first month in which it meets as it should.</param>
/// <param name="UsualDay">Its day of the month: mostly day 3–5, the Party's custom.</param>
/// <param name="Turn">Decides in which month of its rhythm it meets, and in which month of a quarter it holds its thematic meeting.</param>
/// <param name="Quality">Points that its meetings score in January, about.</param>
public sealed record CellCharacter(bool MergesMeetings, int MeetsEvery, Month ReformedFrom, int UsualDay, int Turn, int Quality)
{
    private const double Merging = 0.075;
    private const double Skipping = 0.11;
    private const double EverySecondMonth = 0.3;

    public static CellCharacter Of(ulong seed, string cell)
    {
        var dice = Dice.Of(seed, cell, "character");
        var ways = dice.Share();
        return new(
            MergesMeetings: ways < Merging,
            MeetsEvery: ways is >= Merging and < Merging + Skipping ? dice.Chance(EverySecondMonth) ? 2 : 3 : 1,
            ReformedFrom: new Month(2019, 1).Plus(dice.Between(1, 12)),
            UsualDay: dice.Chance(0.75) ? dice.Between(3, 5) : dice.Between(20, 27),
            Turn: dice.Between(0, 5),
            Quality: dice.Between(62, 92));
    }

    /// <summary>What becomes of the regular meeting: decided by the ways of the cell, and now and then by an accident.</summary>
    public RegularMeeting RegularIn(Month month, Dice dice)
    {
        var accident = dice.Share();
        var skipped = dice.Share();
        var reformed = month >= ReformedFrom;
        return (reformed, MergesMeetings) switch
        {
            (false, true) => RegularMeeting.Merged,
            (false, false) when !MeetsIn(month) => skipped < 0.12 ? RegularMeeting.MadeUpLate : RegularMeeting.NotHeld,
            _ when accident < OverTheYear.Share(0.012, 0.006, month) => RegularMeeting.Merged,
            _ when accident < OverTheYear.Share(0.022, 0.012, month) => RegularMeeting.MadeUpLate,
            _ when accident < OverTheYear.Share(0.030, 0.015, month) => RegularMeeting.NotHeld,
            _ => RegularMeeting.Held,
        };
    }

    /// <summary>At least quarterly, in the same month of each quarter.</summary>
    public bool HoldsThematicIn(Month month) => (month.Number - 1 + Turn) % 3 == 0;

    private bool MeetsIn(Month month) => (month.Number + Turn) % MeetsEvery == 0;
}

using Pipeline.Core;

namespace Pipeline.Local.Demo.Year;

/// <summary>Who files for an organisation, and in what manner.</summary>
/// <param name="SendsBatches">All sheets of a day in one request; otherwise one request a sheet, over the day.</param>
/// <param name="UsesDevice">Gives each revision a UUID and says when it was finished on the device.</param>
/// <param name="UsualDay">Counted from day 1 of the next month: −3 is the fourth day before it, 4 is day 5, the last one on time.</param>
/// <param name="HasPoorSignal">What is finished on the device in time is often received after the deadline.</param>
/// <param name="ClockMinutesAhead">How far the device's clock is ahead of the right time; negative if it is behind.</param>
public sealed record Clerk(bool SendsBatches, bool UsesDevice, int UsualDay, bool HasPoorSignal, int ClockMinutesAhead)
{
    public static Clerk Of(ulong seed, string organization)
    {
        var dice = Dice.Of(seed, organization, "clerk");
        return new(SendsBatches: dice.Chance(0.55), UsesDevice: dice.Chance(0.35), UsualDay: dice.Between(-3, 4),
            HasPoorSignal: dice.Chance(0.30), ClockMinutesAhead: dice.Chance(0.14) ? dice.Between(25, 90) : dice.Between(-3, 3));
    }

    public Punctuality In(Month month, Dice dice)
    {
        var luck = dice.Share();
        var silent = OverTheYear.Share(0.035, 0.004, month);
        var late = silent + OverTheYear.Share(0.11, 0.03, month);
        var cutOff = late + (!UsesDevice ? 0 : HasPoorSignal ? 0.20 : 0.03);
        return luck < silent ? Punctuality.Silent
            : luck < late ? Punctuality.Late
            : luck < cutOff ? Punctuality.LateByConnection
            : Punctuality.OnTime;
    }
}

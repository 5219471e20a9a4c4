using Pipeline.Core;

namespace Pipeline.Local.Demo.Year;

/// <summary>The day on which an organisation files a month, and how that came about.</summary>
/// <param name="Day">The day of receipt in Vietnam; for a silent one the day after the lock on which it tries all the same.</param>
/// <param name="Finished">The day on which the clerk finished: what is dated later is not in the sheets.</param>
public sealed record FilingDay(Punctuality Punctuality, DateOnly Day, DateOnly Finished)
{
    public static FilingDay Of(ulong seed, string organization, Clerk clerk, Month month)
    {
        var dice = Dice.Of(seed, organization, month.ToString(), "filing day");
        var next = month.Next.FirstDay;
        var punctuality = clerk.In(month, dice);
        var usual = next.AddDays(Math.Clamp(clerk.UsualDay + dice.Between(-1, 1), -4, 4));
        var late = next.AddDays(dice.Between(5, 9));
        return punctuality switch
        {
            Punctuality.OnTime => new(punctuality, usual, usual),
            Punctuality.Late => new(punctuality, late, late),
            Punctuality.LateByConnection => new(punctuality, late, next.AddDays(4)),
            _ => new(punctuality, next.AddDays(dice.Between(11, 15)), next.AddDays(10)),
        };
    }
}

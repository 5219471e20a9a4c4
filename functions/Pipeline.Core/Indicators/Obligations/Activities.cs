using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Obligations;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>
/// The activities that are owed in a month, one by one, with what the sheets say of each (INDICATORS, The obligation ledger). Each is met
/// by the rule of the figure that counts it, and belongs to the organisation whose row of that figure it is in, so that the two agree.
/// </summary>
public static class Activities
{
    /// <summary>All of a month.</summary>
    public static IEnumerable<Activity> Of(MonthJoin join) =>
    [
        .. OfTheMonth(join, CellMonths.Of(join), new(join)),
        .. HouseholdActivities.Of(join),
        .. TermActivities.Of(join, KnownTerms.Of(join)),
    ];

    /// <summary>Those that happen in the month and add up over months: meetings and days. Households and terms are stocks, counted in tables of their own.</summary>
    public static IEnumerable<Activity> OfTheMonth(MonthJoin join, IReadOnlyList<CellMonth> cells, RotationDays days) =>
        CellActivities.Of(join, cells)
            .Concat(VillageActivities.Of(join))
            .Concat(SupervisingActivities.Of(join))
            .Concat(DayActivities.Of(join, days));

    /// <summary>The instant by which what can be done on any day of the month is due.</summary>
    internal static DateTimeOffset EndOf(Month month) => VietnamTime.StartOf(month.Next.FirstDay);

    /// <summary>The instant by which what is to be done on a day is due.</summary>
    internal static DateTimeOffset EndOf(DateOnly day) => VietnamTime.StartOf(day.AddDays(1));
}

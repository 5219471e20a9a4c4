using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>
/// The rules before and after the changes of 2025. The deployment takes up a new guidance from the first month that begins after it was
/// given, so that no month has two deadlines.
/// </summary>
public static class RulePackFact
{
    public static RulePack Guidance2018 { get; } = new(
        "HD-12-2018",
        new("Hướng dẫn 12-HD/BTCTW năm 2018", "Guidance 12-HD/BTCTW of 2018"),
        LegalBasisFacts.Of2018,
        new DateOnly(2018, 7, 6),
        SeedDays.Guidance2025TakenUp,
        new Deadlines(OnTimeBeforeDay: 6, LockedFromDay: 11, DeviceClockMinutes: 10),
        new ExpectationRules(15, EveryMonth),
        new MeetingRules(
            LatestDayInNextMonth: 5, GoodFrom: 90, FairFrom: 70, AverageFrom: 50, ClusterSmallest: 3, ClusterLargest: 4, GapAlertFrom: 2, VisitMonths: 12),
        new VillageMeetingRules(50),
        new ApprenticeshipRules(HolidayFacts.Until2025, TermMonthsLeast: 4, TermMonthsMost: 6, LeadersAwayOneIn: 3),
        new HouseholdRules(LoadCap: 5),
        new RatingRules(SmallestGroup: 5),
        new ModelRules(ReviewMonths: 12, OwnerMonths: 36),
        new NewRuralRules(19),
        new OutlierRules(Months: 12, LeastMonths: 6, Deviations: 5, LeastPercent: 30, LeastDifference: 3))
    {
        Retention = new(TextMonths: 24, RowMonths: 120, RegisterMonths: 120),
    };

    /// <summary>What differs from the pack before: fair from 75 points, clusters of 3–5, the lock two days later, the holidays.</summary>
    public static RulePack Guidance2025 { get; } = Guidance2018 with
    {
        Code = "HD-42-2025",
        Name = new("Hướng dẫn 42-HD/BTCTW năm 2025", "Guidance 42-HD/BTCTW of 2025"),
        LegalBasis = LegalBasisFacts.Of2025,
        ValidFrom = SeedDays.Guidance2025TakenUp,
        ValidTo = null,
        Deadlines = Guidance2018.Deadlines with { LockedFromDay = 13 },
        Meetings = Guidance2018.Meetings with { FairFrom = 75, ClusterLargest = 5 },
        Apprenticeship = Guidance2018.Apprenticeship with { Holidays = HolidayFacts.From2026 },
    };

    private static SortedDictionary<string, IReadOnlyList<int>> EveryMonth => new(StringComparer.Ordinal);
}

using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>One pack is in force on every day from the first month on, and its values make sense together.</summary>
internal static class RulePackCheck
{
    public static void Run(ReferenceUnits units, Findings findings)
    {
        if (FirstGap(units) is { } gap)
        {
            findings.Add(units, Problem.ReferenceNoRulePack(gap));
        }

        Overlaps(units.RulePacks, findings);
        if (!IsGiven(units.DeploymentName))
        {
            findings.Add(units, Problem.ReferenceValueMissing("name.vi, name.en"));
        }

        foreach (var pack in units.RulePacks)
        {
            foreach (var (sound, field, rule) in Values(pack).Where(v => !v.Sound))
            {
                findings.Add(pack, Problem.ReferenceRulePackValue(field, rule));
            }
        }
    }

    /// <summary>Versions of one code are told apart by the check of all tables; here packs of different codes.</summary>
    private static void Overlaps(IReadOnlyList<RulePack> packs, Findings findings)
    {
        RulePack? longest = null;
        foreach (var pack in packs.OrderBy(p => p.ValidFrom).ThenBy(p => p.Code, StringComparer.Ordinal))
        {
            if (longest is not null && longest.Code != pack.Code && longest.Overlaps(pack))
            {
                findings.Add(pack, Problem.ReferenceRulePacksOverlap(pack.Code, longest.Code, pack.ValidFrom));
            }

            longest = longest is null || (pack.ValidTo ?? DateOnly.MaxValue) > (longest.ValidTo ?? DateOnly.MaxValue) ? pack : longest;
        }
    }

    /// <summary>The first day without a pack, or null.</summary>
    private static DateOnly? FirstGap(ReferenceUnits units)
    {
        DateOnly? day = units.FirstMonth.FirstDay;
        foreach (var pack in units.RulePacks.OrderBy(p => p.ValidFrom))
        {
            day = day is { } open && pack.HoldsOn(open) ? pack.ValidTo : day;
        }

        return day;
    }

    private static IEnumerable<(bool Sound, string Field, string Rule)> Values(RulePack pack)
    {
        var (deadlines, meetings, expectation) = (pack.Deadlines, pack.Meetings, pack.Expectation);
        return
        [
            (IsGiven(pack.Name) && pack.LegalBasis.All(b => IsGiven(b.Governs)), "name, legalBasis.governs", "vi, en"),
            (deadlines.OnTimeBeforeDay >= 1, "deadlines.onTimeBeforeDay", "≥ 1"),
            (deadlines.LockedFromDay > deadlines.OnTimeBeforeDay, "deadlines.lockedFromDay", "> onTimeBeforeDay"),
            (deadlines.LockedFromDay <= 28, "deadlines.lockedFromDay", "≤ 28"),
            (expectation.MinimumActiveDays is >= 1 and <= 28, "expectation.minimumActiveDays", "1–28"),
            (expectation.FormMonths.Values.All(m => m.Count > 0 && m.All(n => n is >= 1 and <= 12)), "expectation.formMonths", "1–12"),
            (expectation.FormMonths.Keys.All(f => Sheets.Forms.Find(f) is not null), "expectation.formMonths", string.Join(", ", Sheets.Forms.All.Select(f => f.Code))),
            (meetings.LatestDayInNextMonth >= 0 && meetings.LatestDayInNextMonth < deadlines.LockedFromDay, "meetings.latestDayInNextMonth", "0 ≤ … < lockedFromDay"),
            (meetings.GoodFrom <= 100, "meetings.goodFrom", "≤ 100"),
            (meetings.FairFrom < meetings.GoodFrom, "meetings.fairFrom", "< goodFrom"),
            (meetings.AverageFrom < meetings.FairFrom, "meetings.averageFrom", "< fairFrom"),
            (meetings.AverageFrom > 0, "meetings.averageFrom", "> 0"),
            (meetings.ClusterSmallest >= 2, "meetings.clusterSmallest", "≥ 2"),
            (meetings.ClusterLargest >= meetings.ClusterSmallest, "meetings.clusterLargest", "≥ clusterSmallest"),
            (deadlines.DeviceClockMinutes is >= 0 and <= 1440, "deadlines.deviceClockMinutes", "0–1440"),
            (meetings.GapAlertFrom >= 1, "meetings.gapAlertFrom", "≥ 1"),
            (meetings.VisitMonths is >= 1 and <= 36, "meetings.visitMonths", "1–36"),
            (pack.VillageMeetings.ValidAbovePercent is >= 0 and < 100, "villageMeetings.validAbovePercent", "0–99"),
            (pack.Apprenticeship.TermMonthsLeast >= 1, "apprenticeship.termMonthsLeast", "≥ 1"),
            (pack.Apprenticeship.TermMonthsMost >= pack.Apprenticeship.TermMonthsLeast, "apprenticeship.termMonthsMost", "≥ termMonthsLeast"),
            (pack.Apprenticeship.LeadersAwayOneIn >= 1, "apprenticeship.leadersAwayOneIn", "≥ 1"),
            (pack.Households.LoadCap >= 1, "households.loadCap", "≥ 1"),
            (pack.Ratings.SmallestGroup >= 2, "ratings.smallestGroup", "≥ 2"),
            (pack.Models.ReviewMonths >= 1, "models.reviewMonths", "≥ 1"),
            (pack.Models.OwnerMonths is >= 1 and <= 120, "models.ownerMonths", "1–120"),
            (pack.NewRural.Criteria is >= 1 and <= 100, "newRural.criteria", "1–100"),
            (pack.Outliers.Months is >= 1 and <= UnitProfile.LongestMonths, "outliers.months", "1–36"),
            (pack.Outliers.LeastMonths >= 2 && pack.Outliers.LeastMonths <= pack.Outliers.Months, "outliers.leastMonths", "2 ≤ … ≤ months"),
            (pack.Outliers.Deviations > 0, "outliers.deviations", "> 0"),
            (pack.Outliers.LeastPercent is >= 0 and <= 100, "outliers.leastPercent", "0–100"),
            (pack.Outliers.LeastDifference >= 0, "outliers.leastDifference", "≥ 0"),
            (pack.Retention is not { TextMonths: < 1 }, "retention.textMonths", "≥ 1"),
            (pack.Retention is not { } kept || kept.TextMonths <= kept.RowMonths, "retention.textMonths", "≤ rowMonths"),
            (pack.Retention is not { RowMonths: < RetentionRules.LeastRowMonths }, "retention.rowMonths", $"≥ {RetentionRules.LeastRowMonths}"),
            (pack.Retention is not { RegisterMonths: < 1 }, "retention.registerMonths", "≥ 1"),
            (pack.Apprenticeship.Holidays.DistinctBy(h => h.Date).Count() == pack.Apprenticeship.Holidays.Count, "apprenticeship.holidays", "distinct dates"),
        ];
    }

    private static bool IsGiven(Bilingual text) => !string.IsNullOrWhiteSpace(text.Vi) && !string.IsNullOrWhiteSpace(text.En);
}

using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>What stands behind each row of <c>fact_household_coverage</c>: the village's households, each with its days.</summary>
internal static class HouseholdCoverageEvidence
{
    public static TableExplanation Explanation { get; } = new(HouseholdCoverageTable.Table.Definition, HouseholdCoverageRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var households = new HouseholdsBehind(month);
        var owed = month.Join.Owed(HouseholdAssignmentsForm.Code).ToDictionary(o => o.Sheet.Unit, o => o.Sheet.Why, StringComparer.Ordinal);
        return VillageMonths.Of(month.Join).Select(v => new ExplainedRow(
            ExplainedRow.KeyOf(("village_key", month.Join.Keys.Village(v.Registered.Village))),
            [v.Organization],
            () => Of(month, Village.Of(month, v, owed), households))
        {
            Sources = v.Organization == households.SourceOf(v) ? [v.Organization] : [v.Organization, households.SourceOf(v)],
        });
    }

    private static IEnumerable<Evidence> Of(ExplainedMonth month, Village village, HouseholdsBehind households)
    {
        var rows = households.Of(village.Month)
            .SelectMany(h => (IEnumerable<Evidence>)[.. OnLastDay(village, h), .. OverTime(village, h), .. Contact(village, h)])
            .Concat(month.Parts.Charges.FirstHouseholdsOf(village.Code)
                .Select(h => new Evidence("households_first_in_charge_in_year", 1, EvidenceKind.Household, h, HouseholdWording.First) { Sheet = village.Sheet }));
        return (village is { IsSilent: true, Month.IsExpected: true }
            ? rows.Append(new("h3_missing", 1, EvidenceKind.Village, village.Code, HouseholdWording.SheetMissing))
            : rows).ThatCount();
    }

    private static IEnumerable<Evidence> OnLastDay(Village village, HouseholdMonth household)
    {
        var day = village.LastDay;
        if (!household.There.Contains(day))
        {
            yield return About(household, "h1_excluded_moved_out", 1, HouseholdWording.Gone) with
            {
                Date = household.There.EndIn(Core.Month.Of(day)),
                Sheet = household.Registered.Contains(day) ? village.Sheet : null,
            };
        }
        else if (!village.Month.IsExpected)
        {
            yield return About(household, "h1_excluded_not_expected", 1, village.NotExpected);
        }
        else
        {
            yield return About(household, "h1_den", 1, village.IsSilent ? HouseholdWording.OnRegister : HouseholdWording.Registered(household, day));
            yield return About(household, "h1_missing", village.IsSilent ? 1 : 0, HouseholdWording.SheetMissing);
            yield return About(household, "h1_num", household.Covered.Contains(day) ? 1 : 0, HouseholdWording.InCharge(household, day)) with { Sheet = village.Sheet };
        }
    }

    private static IEnumerable<Evidence> OverTime(Village village, HouseholdMonth household)
    {
        var days = household.There.Count;
        yield return About(household, "h1b_excluded_moved_out", household.Registered.Count - days, HouseholdWording.DaysGone) with { Sheet = village.Sheet };
        if (!village.Month.IsExpected)
        {
            yield return About(household, "h1b_excluded_not_expected", days, village.NotExpected);
        }
        else
        {
            yield return About(household, "h1b_den", days, HouseholdWording.DaysRegistered);
            yield return About(household, "h1b_missing", village.IsSilent ? days : 0, HouseholdWording.SheetMissing);
            yield return About(household, "h1b_num", household.Covered.Count, HouseholdWording.DaysCovered) with { Sheet = village.Sheet };
        }
    }

    private static IEnumerable<Evidence> Contact(Village village, HouseholdMonth household)
    {
        IEnumerable<Evidence> rows = (household.IsAssigned, household.There.Contains(village.LastDay), village.Month.IsExpected) switch
        {
            (true, true, true) =>
            [
                About(household, "h3_den", 1, HouseholdWording.Assigned),
                About(household, "h3_num", household.IsContacted ? 1 : 0, HouseholdWording.Contacted),
            ],
            (true, false, true) => [About(household, "h3_excluded_moved_out", 1, HouseholdWording.AssignedAndGone)],
            (true, true, false) => [About(household, "h3_excluded_not_expected", 1, village.NotExpected)],
            _ => [],
        };
        return rows.Select(r => r with { Sheet = village.Sheet });
    }

    private static Evidence About(HouseholdMonth household, string column, int weight, Bilingual why) =>
        new(column, weight, EvidenceKind.Household, household.Household, why);

    /// <summary>A village with what its households' rows say of it.</summary>
    private sealed record Village(VillageMonth Month, DateOnly LastDay, Bilingual NotExpected, SheetBehind? Sheet)
    {
        public string Code => Month.Registered.Village;

        public bool IsSilent => Month.Reported is null;

        public static Village Of(ExplainedMonth month, VillageMonth village, IReadOnlyDictionary<string, Expectation> owed) => new(
            village,
            month.Join.Month.LastDay,
            ExpectationWording.Of(owed.GetValueOrDefault(village.Registered.Village, Expectation.NotDueThisMonth)),
            month.Behind(HouseholdAssignmentsForm.Code, village.Registered.Village));
    }
}

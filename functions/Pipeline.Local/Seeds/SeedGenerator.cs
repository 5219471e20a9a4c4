using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>Makes up the reference data of the real case around its facts (DOMAIN, The real case). The same seed gives the same data for ever.</summary>
public static class SeedGenerator
{
    public static ReferenceData Generate(ulong seed)
    {
        var units = new UnitSeeds();
        var clusters = new ClusterSeeds(units.Cells);
        var members = new MemberSeeds(seed, units.Cells);
        var charges = new ChargeSeeds(units.Cells, members.People);
        var households = new HouseholdSeeds(seed, charges.Villages);
        return new ReferenceData(
            Units(units, clusters),
            [.. members.People.SelectMany(p => p.Rows)],
            households.Rows,
            new AssignmentSeeds(seed, charges.Villages, households).Rows,
            [.. PostSeeds.Of(units)],
            new HolderSeeds(seed, units, members.People).Rows,
            [.. PlanSeeds.Of(units)])
        {
            VillageMeetingPlans = [.. VillageMeetingPlanSeeds.Of(units)],
            TermPlans = [.. TermPlanSeeds.All()],
        };
    }

    private static ReferenceUnits Units(UnitSeeds units, ClusterSeeds clusters) => new(
        new Bilingual("Huyện Hoàng Su Phì, tỉnh Hà Giang (dữ liệu mẫu)", "Hoang Su Phi district, Ha Giang province (sample data)"),
        Month.Of(SeedDays.YearStart),
        SupervisingFacts.All,
        units.Organizations,
        units.Communes,
        units.Villages,
        [.. units.CellVersions()],
        clusters.Clusters,
        clusters.Cells,
        SectorFacts.All,
        [.. CalendarSeeds.All()],
        [RulePackFact.Guidance2018, RulePackFact.Guidance2025])
    {
        Offices = OfficeFacts.All,
    };
}

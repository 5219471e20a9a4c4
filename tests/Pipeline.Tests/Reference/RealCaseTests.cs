using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Reference;

/// <summary>The figures of DOMAIN, The real case.</summary>
public sealed class RealCaseTests
{
    private static readonly DateOnly YearStart = new(2019, 1, 1);
    private static readonly DateOnly YearEnd = new(2019, 12, 31);
    private static readonly IDated Year = new Household("", "", YearStart, YearEnd.AddDays(1));

    private static ReferenceData Data => Seeds.Data;

    private static ReferenceUnits Units => Seeds.Data.Units;

    [Theory]
    [InlineData(OrganizationKind.CommuneCommittee, 25)]
    [InlineData(OrganizationKind.AgencyBlocCommittee, 3)]
    [InlineData(OrganizationKind.GrassrootsCell, 45)]
    public void There_are_73_organisations_in_2019(OrganizationKind kind, int expected) =>
        Assert.Equal(expected, Units.Organizations.Count(o => o.Kind == kind && o.HoldsOn(YearEnd)));

    [Fact]
    public void There_are_199_villages_and_each_has_a_cell_in_every_month()
    {
        var villages = Units.Villages.Where(v => v.HoldsOn(YearEnd)).Select(v => v.Code).ToList();

        Assert.Equal(199, villages.Count);
        Assert.Equal(villages.Order(StringComparer.Ordinal), Units.Cells.Where(c => c.HoldsOn(YearEnd)).Select(c => c.Village).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_400_cells_and_a_grassroots_cell_has_exactly_one()
    {
        var cells = Units.Cells.Where(c => c.HoldsOn(YearEnd)).ToLookup(c => c.Organization);
        var grassroots = Units.Organizations.Where(o => o.Kind == OrganizationKind.GrassrootsCell && o.HoldsOn(YearEnd));

        Assert.Equal(400, cells.Sum(c => c.Count()));
        Assert.All(grassroots, o => Assert.Single(cells[o.Code]));
    }

    [Fact]
    public void More_than_5660_members_are_active_at_every_month_end_and_about_8_percent_are_exempt()
    {
        foreach (var month in new Month(2019, 1).Through(new Month(2020, 3)))
        {
            var active = Data.Members.Where(m => m.HoldsOn(month.LastDay)).ToList();

            Assert.InRange(active.Count, 5661, 5689);
            Assert.InRange(active.Count(m => m.Exempt) * 100.0 / active.Count, 7, 9);
        }
    }

    [Fact]
    public void Over_the_year_nearly_5000_members_are_in_charge_of_nearly_7000_households()
    {
        var members = Data.Members.Where(m => !m.Exempt && m.Overlaps(Year)).ToLookup(m => m.Code);
        var inCharge = Data.Assignments
            .Where(a => members[a.Member].Any(m => HaveADayTogether(a, m, Year)))
            .ToList();

        Assert.InRange(inCharge.Select(a => a.Member).Distinct().Count(), 4900, 4999);
        Assert.InRange(inCharge.Select(a => a.Household).Distinct().Count(), 6900, 6999);
    }

    [Fact]
    public void About_9700_households_are_registered()
    {
        Assert.InRange(Data.Households.Count(h => h.HoldsOn(YearEnd)), 9600, 9800);
        Assert.Contains(Data.Households, h => h.ValidTo is not null);
        Assert.Contains(Data.Households, h => h.ValidFrom > YearStart);
    }

    [Fact]
    public void Some_households_are_orphans_shared_or_handed_over()
    {
        var gone = Data.Members.ToLookup(m => m.Code);
        var open = Data.Assignments.Where(a => a.HoldsOn(YearEnd)).ToList();

        Assert.Contains(open, a => !gone[a.Member].Any(m => m.HoldsOn(YearEnd)));
        Assert.Contains(open.GroupBy(a => a.Household), g => g.Count() > 1);
        Assert.Contains(Data.Assignments.GroupBy(a => a.Household), g => g.Any(a => g.Any(b => b.ValidFrom == a.ValidTo)));
        Assert.Contains(Data.Assignments.GroupBy(a => a.Household), g => g.Any(a => g.All(b => b == a || b.ValidFrom > a.ValidTo)));
    }

    [Fact]
    public void Every_cell_has_three_official_members_throughout_2019()
    {
        var members = Data.Members.Where(m => m.Status == MemberStatus.Official).ToLookup(m => m.Cell);

        Assert.All(Units.Cells.Where(c => c.HoldsOn(YearEnd)), c => Assert.True(members[c.Code].Count(m => m.HoldsOn(YearEnd)) >= 3, c.Code));
    }

    [Fact]
    public void Clusters_have_three_or_four_cells_and_most_cells_are_in_one()
    {
        var sizes = Units.ClusterCells.Where(c => c.HoldsOn(YearEnd)).GroupBy(c => c.Cluster).Select(g => g.Count()).ToList();

        Assert.All(sizes, size => Assert.InRange(size, 3, 4));
        Assert.InRange(sizes.Sum(), 380, 399);
    }

    [Fact]
    public void In_each_quarter_three_posts_of_a_village_work_at_the_commune_and_no_person_on_two_weekdays()
    {
        foreach (var day in new DateOnly[] { new(2019, 2, 15), new(2019, 5, 15), new(2019, 8, 15), new(2019, 11, 15), new(2020, 2, 14) })
        {
            var plans = Data.Plans.Where(p => p.HoldsOn(day)).ToList();
            var holders = Data.Holders.Where(h => h.HoldsOn(day)).ToDictionary(h => h.Post, h => h.Member);

            Assert.Equal(199 * 3, plans.Count);
            Assert.All(
                plans.Where(p => holders.ContainsKey(p.Post)).GroupBy(p => holders[p.Post]),
                g => Assert.Single(g.Select(p => p.Weekday).Distinct()));
        }
    }

    [Fact]
    public void Ban_Peo_is_merged_into_Nam_Dich_with_its_villages_and_cells()
    {
        var directory = new UnitDirectory(Units);
        var before = new DateOnly(2019, 12, 31);
        var after = new DateOnly(2020, 1, 1);

        Assert.Equal(["C-NAM-DICH"], directory.Commune("C-BAN-PEO").Single().Successors);
        Assert.True(directory.OrganizationSuccession.Follows("XA-NAM-DICH", "XA-BAN-PEO", after));
        Assert.False(directory.OrganizationSuccession.Follows("XA-NAM-DICH", "XA-BAN-PEO", before));
        Assert.Equal("XA-BAN-PEO", directory.OwnerOn(UnitLevel.Village, "C-BAN-PEO-T01", before));
        Assert.Equal("XA-NAM-DICH", directory.OwnerOn(UnitLevel.Village, "C-BAN-PEO-T01", after));
        Assert.Equal("XA-NAM-DICH", directory.OwnerOn(UnitLevel.Cell, "XA-BAN-PEO-CB01", after));
        Assert.Equal(24, Units.Communes.Count(c => c.HoldsOn(after)));
    }

    [Fact]
    public void From_2025_07_01_every_organisation_is_below_the_province()
    {
        var day = new DateOnly(2025, 7, 1);

        Assert.All(Units.Organizations.Where(o => o.HoldsOn(day)), o => Assert.Equal("TINH-TUYEN-QUANG", o.SupervisingLevel));
        Assert.All(Units.Organizations.Where(o => o.HoldsOn(day.AddDays(-1))), o => Assert.Equal("HUYEN-HOANG-SU-PHI", o.SupervisingLevel));
        Assert.Equal(72, Units.Organizations.Count(o => o.HoldsOn(day)));
    }

    [Fact]
    public void A_successor_has_the_register_of_its_predecessor_too()
    {
        var peo = Data.RegisterOf("XA-BAN-PEO");
        var dich = Data.RegisterOf("XA-NAM-DICH");

        Assert.Subset(dich.Members.ToHashSet(), peo.Members.ToHashSet());
        Assert.Subset(dich.Households.ToHashSet(), peo.Households.ToHashSet());
        Assert.Subset(dich.Plans.ToHashSet(), peo.Plans.ToHashSet());
    }

    private static bool HaveADayTogether(params IEnumerable<IDated> facts) =>
        facts.Max(f => f.ValidFrom) < facts.Min(f => f.ValidTo ?? DateOnly.MaxValue);
}

namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>
/// Every code names something, and something that is in force for the whole time of the row. Only members may be gone before the
/// row ends: their households wait for another (an orphan counts in the figures), and their posts are vacant.
/// </summary>
internal static class LinkCheck
{
    public static void Run(ReferenceData data, Findings findings)
    {
        Units(data.Units, findings);
        Registers(data, findings);
    }

    private static void Units(ReferenceUnits units, Findings findings)
    {
        var communes = Referents.Of(units.Communes);
        var organizations = Referents.Of(units.Organizations);
        var levels = Referents.Of(units.SupervisingLevels);
        var link = new Links(findings);
        link.Throughout(units.Organizations, "commune", o => o.Commune, communes);
        link.Throughout(units.Organizations, "supervising_level", o => o.SupervisingLevel, levels);
        link.Throughout(units.Villages, "commune", v => v.Commune, communes);
        link.Throughout(units.Cells, "organization", c => c.Organization, organizations);
        link.Throughout(units.Cells, "village", c => c.Village, Referents.Of(units.Villages));
        link.Throughout(units.Offices, "supervising_level", o => o.SupervisingLevel, levels);
        link.Throughout(units.ClusterCells, "cluster", c => c.Cluster, Referents.Of(units.Clusters));
        link.Throughout(units.ClusterCells, "cell", c => c.Cell, Referents.Of(units.Cells));
    }

    private static void Registers(ReferenceData data, Findings findings)
    {
        var units = data.Units;
        var villages = Referents.Of(units.Villages);
        var members = new Referents(data.Members.Select(m => (m.Code, (IDated)m)));
        var posts = new Referents(data.Posts.Select(p => (p.Code, (IDated)p)));
        var link = new Links(findings);
        link.Throughout(data.Members, "cell", m => m.Cell, Referents.Of(units.Cells));
        link.Throughout(data.Households, "village", h => h.Village, villages);
        link.Ever(data.Assignments, "household", a => a.Household, new Referents(data.Households.Select(h => (h.Code, (IDated)h))));
        link.Ever(data.Assignments, "member", a => a.Member, members);
        link.Throughout(data.Posts, "commune", p => p.Commune, Referents.Of(units.Communes));
        link.Throughout(data.Posts, "village", p => p.Village, villages);
        link.Throughout(data.Holders, "post", h => h.Post, posts);
        link.Ever(data.Holders, "member", h => h.Member, members);
        link.Throughout(data.Plans, "post", p => p.Post, posts);
        link.Throughout(data.Plans, "sector", p => p.Sector, Referents.Of(units.Sectors));
        link.Throughout(data.VillageMeetingPlans, "village", p => p.Village, villages);
        link.Throughout(data.TermPlans, "post", p => p.Post, posts);
        link.Throughout(data.TermPlans, "sector", p => p.Sector, Referents.Of(units.Sectors));
    }
}

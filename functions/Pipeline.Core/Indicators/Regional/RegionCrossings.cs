using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Regional;

/// <summary>
/// What joins regions in a month beside their units: a person, a household or a post that sheets or histories of two regions name, for rules count
/// them once wherever they are; a sheet of a unit of the one that lies with an organisation of the other; and communes without a committee,
/// whose rows all stand under the unknown organisation.
/// </summary>
internal static class RegionCrossings
{
    /// <summary>The code under which communes without a committee meet: it is none of the reference data.</summary>
    private const string NoCommittee = "";

    /// <summary>Pairs of regions.</summary>
    public static IEnumerable<(string One, string Other)> Of(MonthInputs inputs, Regions regions)
    {
        var found = new HashSet<(string, string)>();
        var named = new CodesOfRegions();
        foreach (var summary in inputs.Current.Concat(inputs.Previous))
        {
            var region = regions.OfOrganization(summary.Organization);
            named.Add(region, PeopleIn(summary).Concat(CommunesIn(summary).Where(IsWithoutCommittee).Select(_ => NoCommittee)));
            found.UnionWith(Units(summary).Select(u => (region, regions.OfUnit(u.Level, u.Code))));
        }

        foreach (var (commune, codes) in Handed(inputs.History))
        {
            named.Add(regions.OfUnit(UnitLevel.Commune, commune), IsWithoutCommittee(commune) ? [.. codes, NoCommittee] : codes);
        }

        return found.Where(f => f.Item1 != f.Item2).Concat(named.Shared());

        bool IsWithoutCommittee(string commune) =>
            inputs.Directory.CommuneSuccession.PrincipalOn(commune, inputs.Version.Month.LastDay) is not { } standing
            || inputs.Directory.OwnerOn(UnitLevel.Commune, standing, inputs.Version.Month.LastDay) is null;
    }

    private static IEnumerable<string> PeopleIn(OrganizationMonthSummary summary) =>
    [
        .. summary.Rolls.SelectMany(r => r.Members),
        .. summary.OnFile.SelectMany(v => v.Members),
        .. summary.Charges.SelectMany(v => v.Members).Select(m => m.Member),
        .. summary.Charges.SelectMany(v => v.Households),
        .. summary.DaysDone.SelectMany(c => c.Days).Select(d => d.Person),
        .. summary.Terms.SelectMany(c => c.Terms).SelectMany(t => (IEnumerable<string>)[t.Person, t.Post]),
        .. summary.Models.SelectMany(c => c.Models).Select(m => m.Owner),
        .. summary.Ledger.Apprenticeship.Days.Select(d => d.Person),
        .. summary.Ledger.Terms.Select(t => t.Post),
        .. summary.Ledger.Leaders.SelectMany(l => l.Members),
    ];

    private static IEnumerable<string> CommunesIn(OrganizationMonthSummary summary) => summary.DaysDone.Select(c => c.Commune)
        .Concat(summary.Terms.Select(c => c.Commune))
        .Concat(summary.Models.Select(c => c.Commune))
        .Concat(summary.Ledger.Terms.Select(t => t.Commune))
        .Concat(summary.Ledger.Apprenticeship.Days.Select(d => d.Commune))
        .Concat(summary.Ledger.Apprenticeship.Dropped.Select(d => d.Commune))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<(UnitLevel Level, string Code)> Units(OrganizationMonthSummary summary) => summary.Received
        .Select(r => (Forms.Find(r.Form)!.UnitLevel, r.Unit))
        .Concat(summary.DaysDone.SelectMany(c => c.Days).Select(d => (UnitLevel.Village, d.Village)));

    private static IEnumerable<(string Commune, IEnumerable<string> Codes)> Handed(MonthHistory history) => history.Terms
        .Select(t => (t.Commune, Codes: (IEnumerable<string>)[t.Person, t.Post]))
        .Concat(history.ModelOwners.Select(o => (o.Commune, Codes: (IEnumerable<string>)[o.Owner])))
        .Concat(history.Rotation.Select(p => (p.Commune, Codes: Enumerable.Empty<string>())));
}

using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;
using static Pipeline.Local.Seeds.SeedDays;

namespace Pipeline.Local.Seeds;

/// <summary>The organisations, communes, villages and cells of the real case, with the merger of 2020 and the change of level in 2025.</summary>
public sealed class UnitSeeds
{
    private readonly List<Organization> _organizations = [];
    private readonly List<Commune> _communes = [];
    private readonly List<Village> _villages = [];
    private readonly List<SeedCell> _cells = [];

    public UnitSeeds()
    {
        foreach (var fact in CommuneFacts.All)
        {
            AddCommune(fact);
        }

        foreach (var fact in AgencyFacts.Committees.Concat(AgencyFacts.GrassrootsCells))
        {
            AddAgency(fact);
        }
    }

    public IReadOnlyList<Organization> Organizations => _organizations;

    public IReadOnlyList<Commune> Communes => _communes;

    public IReadOnlyList<Village> Villages => _villages;

    /// <summary>The cells as of 2019, in the order in which everything else is made up.</summary>
    public IReadOnlyList<SeedCell> Cells => _cells;

    /// <summary>Bản Péo's cells have a second version, in Nậm Dịch.</summary>
    public IEnumerable<Cell> CellVersions() => _cells.SelectMany(c => c.Commune == CommuneFacts.BanPeo
        ? [c.Version with { ValidTo = BanPeoMerged }, c.Version with { Organization = CommuneFacts.NamDich.Committee, ValidFrom = BanPeoMerged }]
        : new[] { c.Version });

    private void AddCommune(CommuneFact fact)
    {
        var merged = fact == CommuneFacts.BanPeo;
        var english = (fact.Kind == CommuneKind.Town ? "town" : "commune") + " of " + PlainName.Of(fact.Name);
        _communes.Add(new Commune(
            fact.Code, fact.Name, PlainName.Of(fact.Name), fact.Kind, RegisterOpened,
            merged ? BanPeoMerged : null, merged ? [CommuneFacts.NamDich.Code] : []));
        AddVersions(new Organization(
            fact.Committee, "Đảng bộ " + fact.FullName, "Party committee of the " + english, OrganizationKind.CommuneCommittee, Bloc.Rural,
            fact.Code, SupervisingFacts.District, RegisterOpened, merged ? BanPeoMerged : null, merged ? [CommuneFacts.NamDich.Committee] : []));
        foreach (var (name, index) in fact.VillageNames.Select((name, index) => (name, index)))
        {
            AddVillage(fact, name, index + 1);
        }

        _cells.AddRange(CommuneCells.Of(fact));
    }

    private void AddVillage(CommuneFact fact, string name, int number)
    {
        var group = char.IsAsciiDigit(name[0]);
        var village = new Village(
            $"{fact.Code}-T{number:00}", (group ? "Tổ dân phố " : "Thôn ") + name, group ? VillageKind.ResidentialGroup : VillageKind.Village,
            fact.Code, RegisterOpened, null, []);
        _villages.AddRange(fact == CommuneFacts.BanPeo
            ? [village with { ValidTo = BanPeoMerged }, village with { Commune = CommuneFacts.NamDich.Code, ValidFrom = BanPeoMerged }]
            : [village]);
        _cells.Add(new SeedCell(
            new Cell($"{fact.Committee}-CB{number:00}", $"Chi bộ {(group ? "tổ dân phố" : "thôn")} {name}", fact.Committee, Bloc.Rural, village.Code, RegisterOpened, null, []),
            fact, 20));
    }

    private void AddAgency(AgencyFact fact)
    {
        var names = fact.Cells.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        var kind = names.Length == 0 ? OrganizationKind.GrassrootsCell : OrganizationKind.AgencyBlocCommittee;
        var english = kind == OrganizationKind.GrassrootsCell ? "Cell of the " + fact.NameEn : fact.NameEn;
        AddVersions(new Organization(
            fact.Code, fact.Name, english, kind, fact.Bloc, null, SupervisingFacts.District, RegisterOpened, null, []));
        _cells.AddRange((names.Length == 0 ? [fact.Name] : names.Select(n => "Chi bộ " + n)).Select((name, index) => new SeedCell(
            new Cell($"{fact.Code}-CB{index + 1:00}", name, fact.Code, fact.Bloc, null, RegisterOpened, null, []), null, fact.Members)));
    }

    /// <summary>An organisation that lives on past the district has a second version, below the province.</summary>
    private void AddVersions(Organization organization) => _organizations.AddRange(organization.ValidTo is not null
        ? [organization]
        : [
            organization with { ValidTo = DistrictsEnded },
            organization with { SupervisingLevel = SupervisingFacts.Province, ValidFrom = DistrictsEnded },
        ]);
}

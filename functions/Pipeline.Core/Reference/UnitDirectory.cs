using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference;

/// <summary>Finds units by code and day, who owned them, and what followed them.</summary>
public sealed class UnitDirectory
{
    private readonly ILookup<string, Organization> _organizations;
    private readonly ILookup<string, Organization> _committees;
    private readonly ILookup<string, Commune> _communes;
    private readonly ILookup<string, Village> _villages;
    private readonly ILookup<string, Cell> _cells;
    private readonly ILookup<string, Cell> _cellsOfOrganization;
    private readonly ILookup<string, Village> _villagesOfCommune;
    private readonly Lazy<Regions> _regions;
    private readonly Lazy<ILookup<string, ClusterCell>> _clustersOfCell;
    private readonly Lazy<ILookup<string, ClusterCell>> _cellsOfCluster;

    public UnitDirectory(ReferenceUnits units)
    {
        Units = units;
        _organizations = units.Organizations.ToLookup(o => o.Code, StringComparer.Ordinal);
        _committees = units.Organizations.Where(o => o.Commune is not null).ToLookup(o => o.Commune!, StringComparer.Ordinal);
        _communes = units.Communes.ToLookup(c => c.Code, StringComparer.Ordinal);
        _villages = units.Villages.ToLookup(v => v.Code, StringComparer.Ordinal);
        _cells = units.Cells.ToLookup(c => c.Code, StringComparer.Ordinal);
        _cellsOfOrganization = units.Cells.ToLookup(c => c.Organization, StringComparer.Ordinal);
        _villagesOfCommune = units.Villages.ToLookup(v => v.Commune, StringComparer.Ordinal);
        _clustersOfCell = new(() => units.ClusterCells.ToLookup(c => c.Cell, StringComparer.Ordinal));
        _cellsOfCluster = new(() => units.ClusterCells.ToLookup(c => c.Cluster, StringComparer.Ordinal));
        OrganizationSuccession = new(units.Organizations);
        CellSuccession = new(units.Cells);
        VillageSuccession = new(units.Villages);
        CommuneSuccession = new(units.Communes);
        _regions = new(() => Regions.Of(units));
    }

    public ReferenceUnits Units { get; }

    /// <summary>The parts that can be computed each on its own.</summary>
    public Regions Regions => _regions.Value;

    public Succession OrganizationSuccession { get; }

    public Succession CellSuccession { get; }

    public Succession VillageSuccession { get; }

    public Succession CommuneSuccession { get; }

    public IEnumerable<Organization> Organization(string code) => _organizations[code];

    public IEnumerable<Commune> Commune(string code) => _communes[code];

    public IEnumerable<Village> Village(string code) => _villages[code];

    public IEnumerable<Cell> Cell(string code) => _cells[code];

    /// <summary>In which clusters a cell is and was.</summary>
    public IEnumerable<ClusterCell> ClustersOf(string cell) => _clustersOfCell.Value[cell];

    /// <summary>Which cells are and were in a cluster.</summary>
    public IEnumerable<ClusterCell> CellsOf(string cluster) => _cellsOfCluster.Value[cluster];

    /// <summary>The versions of a unit that a form describes.</summary>
    public IEnumerable<IUnit> Versions(UnitLevel level, string code) => level switch
    {
        UnitLevel.Cell => _cells[code],
        UnitLevel.Village => _villages[code],
        _ => _communes[code],
    };

    /// <summary>The codes of all units of a level, in ordinal order.</summary>
    public IEnumerable<string> Codes(UnitLevel level) => (level switch
    {
        UnitLevel.Cell => _cells.Select(g => g.Key),
        UnitLevel.Village => _villages.Select(g => g.Key),
        _ => _communes.Select(g => g.Key),
    }).Order(StringComparer.Ordinal);

    /// <summary>The code of the organisation that owns a unit on a day, or null: it is not there on that day.</summary>
    public string? OwnerOn(UnitLevel level, string code, DateOnly day) => level switch
    {
        UnitLevel.Cell => _cells[code].On(day)?.Organization,
        UnitLevel.Village => _villages[code].On(day) is { } village ? CommitteeOf(village.Commune, day) : null,
        _ => _communes[code].On(day) is { } commune ? CommitteeOf(commune.Code, day) : null,
    };

    /// <summary>The units of a level that an organisation owns on a day.</summary>
    public IEnumerable<IUnit> OwnedOn(string organization, UnitLevel level, DateOnly day)
    {
        if (level == UnitLevel.Cell)
        {
            return _cellsOfOrganization[organization].Where(c => c.HoldsOn(day));
        }

        return _organizations[organization].On(day)?.Commune is { } commune && CommitteeOf(commune, day) == organization
            ? (level == UnitLevel.Village ? _villagesOfCommune[commune] : _communes[commune].AsEnumerable<IUnit>()).Where(u => u.HoldsOn(day))
            : [];
    }

    /// <summary>Who followed whom among the units of a level.</summary>
    public Succession SuccessionOf(UnitLevel level) => level switch
    {
        UnitLevel.Cell => CellSuccession,
        UnitLevel.Village => VillageSuccession,
        _ => CommuneSuccession,
    };

    /// <summary>Every organisation that owned the unit at some time, the latest first.</summary>
    public IReadOnlyList<string> OwnersEver(UnitLevel level, string code) =>
        [.. Versions(level, code)
            .OrderByDescending(v => v.ValidFrom)
            .SelectMany(OwnersDuring)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>The rule pack in force on a day.</summary>
    /// <exception cref="InvalidOperationException">None is; the checks of an import see to it that there is one from the first month on.</exception>
    public RulePack PackOn(DateOnly day) =>
        Units.RulePacks.On(day) ?? throw new InvalidOperationException($"No rule pack is in force on {day:yyyy-MM-dd}.");

    /// <summary>
    /// The packs that the sheets of a month are read by: those in force on at least one day from its day 1 to the latest day of the next
    /// month that its sheets take, for a meeting is scored by the pack of its date.
    /// </summary>
    public IEnumerable<RulePack> PacksOf(Month month)
    {
        var latest = month.LastDay.AddDays(PackOn(month.LastDay).Meetings.LatestDayInNextMonth);
        return Units.RulePacks.Where(p => p.HoldsWithin(month.FirstDay, latest)).OrderBy(p => p.ValidFrom);
    }

    private string? CommitteeOf(string commune, DateOnly day) => _committees[commune].On(day)?.Code;

    private IEnumerable<string> OwnersDuring(IUnit version) => version switch
    {
        Cell cell => [cell.Organization],
        _ => _committees[version is Village village ? village.Commune : version.Code]
            .Where(o => o.ValidFrom < (version.ValidTo ?? DateOnly.MaxValue) && version.ValidFrom < (o.ValidTo ?? DateOnly.MaxValue))
            .OrderByDescending(o => o.ValidFrom)
            .Select(o => o.Code),
    };
}

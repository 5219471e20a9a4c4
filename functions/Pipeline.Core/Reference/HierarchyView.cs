using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference;

/// <summary>
/// The hierarchy as of a date (INDICATORS, Two views of the hierarchy): for each unit of any time the one that stands for it on that day.
/// A unit is rolled into its principal successor, and what it was made of rolls on its own: after a split the cells and villages say which
/// part went where, and so figures by cell or village roll exactly, those of a whole organisation to its principal successor alone.
/// Every unit stands somewhere: one that ended without a successor goes on standing for itself, so that no total loses it.
/// </summary>
public sealed class HierarchyView(UnitDirectory directory, DateOnly asOf)
{
    private readonly Succession _levels = new(directory.Units.SupervisingLevels);
    private readonly ILookup<string, SupervisingLevel> _levelVersions =
        directory.Units.SupervisingLevels.ToLookup(l => l.Code, StringComparer.Ordinal);

    /// <summary>The day on which the hierarchy is looked at.</summary>
    public DateOnly AsOf { get; } = asOf;

    /// <summary>The cell that stands for a cell; null if the code is not known.</summary>
    public Cell? Cell(string code) => Version(directory.Cell(directory.CellSuccession.StandingOn(code, AsOf)));

    /// <summary>The village that stands for a village; null if the code is not known.</summary>
    public Village? Village(string code) => Version(directory.Village(directory.VillageSuccession.StandingOn(code, AsOf)));

    /// <summary>The commune that stands for a commune; null if the code is not known.</summary>
    public Commune? Commune(string code) => Version(directory.Commune(directory.CommuneSuccession.StandingOn(code, AsOf)));

    /// <summary>The organisation that stands for an organisation; null if the code is not known.</summary>
    public Organization? Organization(string code) => Version(directory.Organization(directory.OrganizationSuccession.StandingOn(code, AsOf)));

    /// <summary>The level that stands for a supervising level; null if the code is not known.</summary>
    public SupervisingLevel? SupervisingLevel(string code) => Version(_levelVersions[_levels.StandingOn(code, AsOf)]);

    /// <summary>The organisation under which a cell's figures stand.</summary>
    public Organization? OrganizationOfCell(string code) => Cell(code) is { } cell ? Organization(cell.Organization) : null;

    /// <summary>The organisation under which a village's figures stand: the committee of its commune.</summary>
    public Organization? OrganizationOfVillage(string code) => Village(code) is { } village ? CommitteeOf(village.Commune) : null;

    /// <summary>The level above the organisation that stands for an organisation.</summary>
    public SupervisingLevel? SupervisingLevelOf(string organization) =>
        Organization(organization) is { } standing ? SupervisingLevel(standing.SupervisingLevel) : null;

    private Organization? CommitteeOf(string commune)
    {
        var owners = directory.OwnerOn(UnitLevel.Commune, directory.CommuneSuccession.StandingOn(commune, AsOf), AsOf) is { } owner
            ? [owner]
            : directory.OwnersEver(UnitLevel.Commune, commune);
        return owners.Count > 0 ? Organization(owners[0]) : null;
    }

    /// <summary>The version in force on the day, else the latest that had begun, else the first.</summary>
    private T? Version<T>(IEnumerable<T> versions)
        where T : class, IVersioned
    {
        var byStart = versions.OrderBy(v => v.ValidFrom).ToList();
        return byStart.LastOrDefault(v => v.ValidFrom <= AsOf) ?? (byStart.Count > 0 ? byStart[0] : null);
    }
}

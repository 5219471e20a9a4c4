namespace Pipeline.Core.Reference;

/// <summary>The part of the reference data that concerns every organisation: who exists, when, and by which rules.</summary>
/// <remarks>What concerns one organisation alone, its people and households, is its <see cref="OrganizationRegister"/>.</remarks>
public sealed record ReferenceUnits(
    Bilingual DeploymentName,
    Month FirstMonth,
    IReadOnlyList<SupervisingLevel> SupervisingLevels,
    IReadOnlyList<Organization> Organizations,
    IReadOnlyList<Commune> Communes,
    IReadOnlyList<Village> Villages,
    IReadOnlyList<Cell> Cells,
    IReadOnlyList<Cluster> Clusters,
    IReadOnlyList<ClusterCell> ClusterCells,
    IReadOnlyList<Sector> Sectors,
    IReadOnlyList<CalendarMeeting> Calendar,
    IReadOnlyList<RulePack> RulePacks)
{
    /// <summary>The offices of the supervising levels that host apprentices.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];
}

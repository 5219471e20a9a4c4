namespace Pipeline.Core.Reference;

/// <summary>The clusters that are active on a day, and the cells in each that are active too.</summary>
public sealed class ClusterMembers
{
    private readonly UnitDirectory _directory;
    private readonly DateOnly _day;
    private readonly ILookup<string, ClusterCell> _memberships;
    private readonly ILookup<string, string> _cells;
    private readonly Dictionary<string, string> _clusterOf;

    public ClusterMembers(UnitDirectory directory, DateOnly day)
    {
        (_directory, _day) = (directory, day);
        Clusters = [.. directory.Units.Clusters.Where(c => c.HoldsOn(day)).OrderBy(c => c.Code, StringComparer.Ordinal)];
        _memberships = directory.Units.ClusterCells.ToLookup(c => c.Cell, StringComparer.Ordinal);
        var active = Clusters.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        var members = directory.Units.ClusterCells
            .Where(c => c.HoldsOn(day) && active.Contains(c.Cluster) && directory.CellSuccession.IsActiveOn(c.Cell, day))
            .OrderBy(c => c.Cell, StringComparer.Ordinal).ThenBy(c => c.Cluster, StringComparer.Ordinal)
            .DistinctBy(c => c.Cell, StringComparer.Ordinal)
            .ToList();
        _cells = members.ToLookup(c => c.Cluster, c => c.Cell, StringComparer.Ordinal);
        _clusterOf = members.ToDictionary(c => c.Cell, c => c.Cluster, StringComparer.Ordinal);
    }

    private ClusterMembers(ClusterMembers all, Predicate<string> isMeant)
    {
        (_directory, _day, _memberships, _cells, _clusterOf) = (all._directory, all._day, all._memberships, all._cells, all._clusterOf);
        Clusters = [.. all.Clusters.Where(c => isMeant(c.Code))];
    }

    /// <summary>By code.</summary>
    public IReadOnlyList<Cluster> Clusters { get; }

    /// <summary>How many cells the largest cluster has, of all that there are.</summary>
    public int Largest => _cells.Select(c => c.Count()).DefaultIfEmpty().Max();

    /// <summary>Some of the clusters; of a cell is told as before where it is.</summary>
    public ClusterMembers Of(Predicate<string> isMeant) => new(this, isMeant);

    /// <summary>The cells in a cluster, in order.</summary>
    public IReadOnlyList<string> Of(string cluster) => [.. _cells[cluster]];

    /// <summary>The cluster that a cell is in; null if it is in none.</summary>
    public string? ClusterOf(string cell) => _clusterOf.GetValueOrDefault(cell);

    /// <summary>The cell that stands for a code on the day, or null.</summary>
    public string? PrincipalOf(string cell) => _directory.CellSuccession.PrincipalOn(cell, _day);

    /// <summary>Since which day a member has been in its cluster without a break, itself active; a predecessor's time does not count.</summary>
    public DateOnly Since(string cell) =>
        new[]
        {
            _directory.Cell(cell).Since(_day),
            _memberships[cell].Where(c => c.Cluster == ClusterOf(cell)).Since(_day),
        }.Max() ?? throw new ArgumentException($"{cell} is in no cluster on {_day:yyyy-MM-dd}.", nameof(cell));
}

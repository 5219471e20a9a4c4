using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference;

/// <summary>
/// The reference data in parts that no figure of a unit looks out of: all under one level at the top, and what that is joined to by clusters, successions,
/// moves of a unit from one owner to another, and organisations that have stood under several levels. Every unit of any time is in one region, whose
/// code is the smallest of its levels. What figures follow over people is not in the units: see <see cref="With"/>.
/// </summary>
public sealed class Regions
{
    private readonly Dictionary<(Kind Kind, string Code), string> _regionOf;
    private readonly IReadOnlyDictionary<string, string> _joined;

    private Regions(Dictionary<(Kind Kind, string Code), string> regionOf, IReadOnlyDictionary<string, string> joined)
    {
        (_regionOf, _joined) = (regionOf, joined);
        Codes = [.. joined.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>In ordinal order; at least one.</summary>
    public IReadOnlyList<string> Codes { get; }

    public static Regions Of(ReferenceUnits units)
    {
        var components = ComponentsOf(units);
        var codes = new Dictionary<(Kind, string), string>();
        foreach (var level in components.Things.Where(t => t.Item1 == Kind.Level).OrderBy(t => t.Item2, StringComparer.Ordinal).ToList())
        {
            codes.TryAdd(components.Of(level), level.Item2);
        }

        // What stands under no level, a commune without a committee or a cluster without cells, goes with the first region.
        var first = codes.Count == 0 ? "" : codes.Values.Min(StringComparer.Ordinal)!;
        var regionOf = components.Things.ToList().ToDictionary(t => t, t => codes.GetValueOrDefault(components.Of(t), first));
        return new(regionOf, regionOf.Values.Append(first).Distinct(StringComparer.Ordinal).ToDictionary(c => c, StringComparer.Ordinal));
    }

    /// <summary>The region of an organisation. A code that is not known is in the first.</summary>
    public string OfOrganization(string code) => Find(Kind.Organization, code);

    /// <inheritdoc cref="OfOrganization"/>
    public string OfCluster(string code) => Find(Kind.Cluster, code);

    /// <inheritdoc cref="OfOrganization"/>
    public string OfUnit(UnitLevel level, string code) => Find(KindOf(level), code);

    /// <summary>The same with some regions as one.</summary>
    /// <param name="together">Pairs of regions.</param>
    public Regions With(IEnumerable<(string One, string Other)> together)
    {
        var components = new Components<string>();
        foreach (var (one, other) in together)
        {
            components.Join(one, other);
        }

        var smallest = Codes.GroupBy(components.Of, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(StringComparer.Ordinal)!, StringComparer.Ordinal);
        return new(_regionOf, _joined.ToDictionary(j => j.Key, j => smallest[components.Of(j.Value)], StringComparer.Ordinal));
    }

    private string Find(Kind kind, string code) => _regionOf.TryGetValue((kind, code), out var region) ? _joined[region] : Codes[0];

    private static Components<(Kind, string)> ComponentsOf(ReferenceUnits units)
    {
        var components = new Components<(Kind, string)>();
        foreach (var organization in units.Organizations)
        {
            Join(Kind.Organization, organization, (Kind.Level, organization.SupervisingLevel));
            Join(Kind.Organization, organization, (Kind.Commune, organization.Commune));
        }

        foreach (var commune in units.Communes)
        {
            Join(Kind.Commune, commune, default);
        }

        foreach (var village in units.Villages)
        {
            Join(Kind.Village, village, (Kind.Commune, village.Commune));
        }

        foreach (var cell in units.Cells)
        {
            Join(Kind.Cell, cell, (Kind.Organization, cell.Organization));
            Join(Kind.Cell, cell, (Kind.Village, cell.Village));
        }

        foreach (var cluster in units.Clusters)
        {
            components.Of((Kind.Cluster, cluster.Code));
        }

        foreach (var member in units.ClusterCells)
        {
            components.Join((Kind.Cluster, member.Cluster), (Kind.Cell, member.Cell));
        }

        return components;

        void Join(Kind kind, IUnit unit, (Kind Kind, string? Code) under)
        {
            components.Of((kind, unit.Code));
            if (under.Code is { } code)
            {
                components.Join((kind, unit.Code), (under.Kind, code));
            }

            foreach (var successor in unit.Successors)
            {
                components.Join((kind, unit.Code), (kind, successor));
            }
        }
    }

    private static Kind KindOf(UnitLevel level) => level switch
    {
        UnitLevel.Cell => Kind.Cell,
        UnitLevel.Village => Kind.Village,
        _ => Kind.Commune,
    };

    private enum Kind
    {
        Level,
        Organization,
        Commune,
        Village,
        Cell,
        Cluster,
    }
}

using Pipeline.Core.Reference;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>
/// Clusters of 3–4 cells of one bloc: villages meet within their commune, offices of one committee among themselves; schools, stations and single
/// cells with those of their neighbours, so that clusters cross the borders of organisations and never those of provinces.
/// </summary>
public sealed class SizedClusters
{
    private static readonly DateOnly Formed = new(2018, 10, 1);

    private readonly List<Cluster> _clusters = [];
    private readonly List<ClusterCell> _cells = [];
    private readonly Dictionary<string, string[]> _neighbours = new(StringComparer.Ordinal);

    public SizedClusters(IEnumerable<SizedOrganization> organizations)
    {
        foreach (var province in organizations.GroupBy(o => o.Province))
        {
            foreach (var organization in province)
            {
                var own = organization.Cells.Where(c => c.Village is not null || organization.Kind == OrganizationKind.AgencyBlocCommittee).ToList();
                Split($"CUM-{organization.Code}", [.. own]);
            }

            var others = province.Where(o => o.Kind != OrganizationKind.AgencyBlocCommittee).SelectMany(o => o.Cells).Where(c => c.Village is null);
            foreach (var bloc in others.GroupBy(c => c.Bloc))
            {
                Split(FormattableString.Invariant($"CUM-{province.Key:00}-{bloc.Key}").ToUpperInvariant(), [.. bloc]);
            }
        }
    }

    public IReadOnlyList<Cluster> Clusters => _clusters;

    public IReadOnlyList<ClusterCell> Cells => _cells;

    /// <summary>The cells of the cluster that a cell is in, itself among them, in order.</summary>
    public IReadOnlyList<string> With(string cell) => _neighbours[cell];

    /// <summary>As few clusters as hold at most 4 each, as even as can be.</summary>
    private void Split(string code, IReadOnlyList<SizedCell> cells)
    {
        var groups = (cells.Count + 3) / 4;
        for (var i = 0; i < groups; i++)
        {
            var (first, end) = ((int)((long)i * cells.Count / groups), (int)((long)(i + 1) * cells.Count / groups));
            var cluster = new Cluster(FormattableString.Invariant($"{code}-{i + 1:0000}"), FormattableString.Invariant($"Cụm {code[4..]} {i + 1}"), cells[first].Bloc, Formed, null);
            var members = cells.Skip(first).Take(end - first).Select(c => c.Code).Order(StringComparer.Ordinal).ToArray();
            _clusters.Add(cluster);
            foreach (var cell in members)
            {
                _cells.Add(new(cluster.Code, cell, Formed, null));
                _neighbours[cell] = members;
            }
        }
    }
}

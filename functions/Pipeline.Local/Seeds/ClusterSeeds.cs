using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>Clusters of 3–4 cells of one bloc. Border posts and the military meet by themselves, so some cells are in none.</summary>
public sealed class ClusterSeeds
{
    private static readonly DateOnly Formed = new(2018, 10, 1);
    private readonly List<Cluster> _clusters = [];
    private readonly List<ClusterCell> _cells = [];

    public ClusterSeeds(IReadOnlyList<SeedCell> cells)
    {
        foreach (var group in cells.Where(c => c.Village is not null).GroupBy(c => Neighbours(c.Commune!), StringComparer.Ordinal))
        {
            Split("CUM-" + AsciiCode.Of(group.Key), "Cụm " + group.Key, Bloc.Rural, [.. group]);
        }

        foreach (var group in cells.Where(c => InCommune(c, Bloc.School) && !c.Commune!.Small).GroupBy(c => c.Commune!))
        {
            Split("CUM-TRUONG-" + group.Key.Stem, "Cụm trường " + group.Key.Name, Bloc.School, [.. group]);
        }

        Split("CUM-TRUONG-LIEN-XA", "Cụm trường liên xã", Bloc.School, [.. cells.Where(c => InCommune(c, Bloc.School) && c.Commune!.Small)]);
        Split("CUM-TRAM-XA", "Cụm trạm y tế liên xã", Bloc.Station, [.. cells.Where(c => InCommune(c, Bloc.Station))]);
        Split("CUM-CQ-XA", "Cụm cơ quan liên xã", Bloc.Agency, [.. cells.Where(c => InCommune(c, Bloc.Agency))]);
        Split("CUM-CQ-HUYEN", "Cụm cơ quan huyện", Bloc.Agency, [.. cells.Where(c => InDistrict(c, Bloc.Agency))]);
        Split("CUM-TRUONG-HUYEN", "Cụm trường huyện", Bloc.School, [.. cells.Where(c => InDistrict(c, Bloc.School))]);
        Split("CUM-TRAM-HUYEN", "Cụm đơn vị sự nghiệp huyện", Bloc.Station, [.. cells.Where(c => InDistrict(c, Bloc.Station))]);
    }

    public IReadOnlyList<Cluster> Clusters => _clusters;

    public IReadOnlyList<ClusterCell> Cells => _cells;

    /// <summary>Two pairs of small neighbours share clusters that cross the communes' border.</summary>
    private static string Neighbours(CommuneFact commune) => commune.Name switch
    {
        "Bản Péo" or "Nậm Dịch" => "Bản Péo – Nậm Dịch",
        "Thàng Tín" or "Thèn Chu Phìn" => "Thàng Tín – Thèn Chu Phìn",
        var name => name,
    };

    private static bool InCommune(SeedCell cell, Bloc bloc) => cell.Commune is not null && cell.Village is null && cell.Version.Bloc == bloc;

    private static bool InDistrict(SeedCell cell, Bloc bloc) =>
        cell.Commune is null && cell.Version.Bloc == bloc
        && !cell.Code.StartsWith("CB-DON-", StringComparison.Ordinal) && !cell.Code.StartsWith("DU-QUAN-SU", StringComparison.Ordinal);

    /// <summary>As few clusters as hold at most 4 each, as even as can be: 6, 7, 8 and more then give 3 or 4 each.</summary>
    private void Split(string code, string name, Bloc bloc, IReadOnlyList<SeedCell> cells)
    {
        var groups = (cells.Count + 3) / 4;
        for (var i = 0; i < groups; i++)
        {
            var (first, end) = (i * cells.Count / groups, (i + 1) * cells.Count / groups);
            var cluster = new Cluster($"{code.Replace("---", "-", StringComparison.Ordinal)}-{i + 1:00}", $"{name} {i + 1}", bloc, Formed, null);
            _clusters.Add(cluster);
            _cells.AddRange(cells.Skip(first).Take(end - first).Select(c => new ClusterCell(cluster.Code, c.Code, Formed, null)));
        }
    }
}

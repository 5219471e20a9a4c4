using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.ClusterDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a version of a cluster of cells that take turns in hosting.</summary>
public static class ClusterDimension
{
    public const string Name = "dim_cluster";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Cụm sinh hoạt luân phiên", "Clusters"),
        new(
            "Mỗi phiên bản của một cụm một dòng; cụm gồm các chi bộ cùng khối luân phiên chủ trì sinh hoạt.",
            "One row for each version of a cluster: cells of one bloc that take turns in hosting."),
        ["cluster_key"],
        monthly: false,
        [
            DimensionColumns.VersionKey<Row>("cluster_key", r => r.Key, new("Khóa cụm", "Cluster key")),
            Text("cluster_code", r => r.Code, new("Mã cụm", "Cluster code")),
            Text("cluster_name", r => r.Name, new("Tên cụm", "Cluster name")),
            .. DimensionColumns.Bloc<Row>(r => r.Bloc),
            DimensionColumns.ValidFrom<Row>(r => r.ValidFrom),
            DimensionColumns.ValidTo<Row>(r => r.ValidTo),
        ],
        rule: TableRules.FromReferenceData,
        basis: [LegalTopic.MeetingRotation]);

    public sealed record Row(int Key, string Code, string Name, Bloc? Bloc, DateOnly? ValidFrom, DateOnly? ValidTo);

    public static IReadOnlyList<Row> Rows(UnitDirectory directory, SurrogateKeys keys) =>
    [
        new(UnknownRow.Key, UnknownRow.Code, Captions.Unknown.Vi, null, null, null),
        .. directory.Units.Clusters
            .Select(c => new Row(keys.Given(KeyedTable.Cluster, c), c.Code, c.Name, c.Bloc, c.ValidFrom, c.ValidTo))
            .OrderBy(r => r.Key),
    ];
}

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
            Int32("cluster_key", r => r.Key, new("Khóa cụm", "Cluster key"), new("Khóa của phiên bản; 0 là không xác định.", "The version's key; 0 is unknown.")),
            Text("cluster_code", r => r.Code, new("Mã cụm", "Cluster code")),
            Text("cluster_name", r => r.Name, new("Tên cụm", "Cluster name")),
            TextOrNull("bloc", r => r.Bloc is { } bloc ? KebabCase.Of(bloc) : null, new("Khối (mã)", "Bloc (code)")),
            Text("bloc_vi", r => (r.Bloc is { } bloc ? Captions.Of(bloc) : Captions.Unknown).Vi, new("Khối (tiếng Việt)", "Bloc (Vietnamese)")),
            Text("bloc_en", r => (r.Bloc is { } bloc ? Captions.Of(bloc) : Captions.Unknown).En, new("Khối (tiếng Anh)", "Bloc (English)")),
            DateOrNull("valid_from", r => r.ValidFrom, new("Hiệu lực từ", "Valid from"), new("Ngày đầu tiên, kể cả ngày đó.", "The first day, inclusive.")),
            DateOrNull("valid_to", r => r.ValidTo, new("Hiệu lực đến", "Valid to"), new("Ngày đầu tiên không còn hiệu lực; trống nếu chưa kết thúc.", "The first day on which it no longer holds; empty while it has no end.")),
        ]);

    public sealed record Row(int Key, string Code, string Name, Bloc? Bloc, DateOnly? ValidFrom, DateOnly? ValidTo);

    public static IReadOnlyList<Row> Rows(UnitDirectory directory, SurrogateKeys keys) =>
    [
        new(UnknownRow.Key, UnknownRow.Code, Captions.Unknown.Vi, null, null, null),
        .. directory.Units.Clusters
            .Select(c => new Row(keys.Given(KeyedTable.Cluster, c), c.Code, c.Name, c.Bloc, c.ValidFrom, c.ValidTo))
            .OrderBy(r => r.Key),
    ];
}

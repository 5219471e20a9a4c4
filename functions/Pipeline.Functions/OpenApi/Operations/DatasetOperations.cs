using Pipeline.Core;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class DatasetOperations
{
    private const string Parquet = "application/vnd.apache.parquet";

    private static readonly GivenAnswer NotModified = new(304, new("Như bản đã có (If-None-Match).", "As the client has it (If-None-Match)."), null) { MediaType = null };
    private static readonly Bilingual ForEver = new("Tệp không bao giờ đổi dưới tên này.", "It never changes under its name.");

    public static readonly OperationGroup Group = new(typeof(DatasetFunctions), new("Số liệu công bố", "Datasets"),
    [
        new("DatasetPointer", new("Bản công bố hiện hành", "Which snapshot readers have"), new(
            "latest.json: bản hiện hành và nơi có danh sách tệp của nó.", "latest.json: the snapshot in force, and where its list of files is."))
        {
            Gives = [new(200, new("Con trỏ.", "The pointer."), null), NotModified],
        },
        new("DatasetManifest", new("Các tệp của một bản công bố", "A snapshot's files"), new(
            "Theo bảng: tệp, số dòng, SHA-256, cột và khóa. Tệp không bao giờ đổi dưới tên này.", "By table: files, rows, SHA-256, columns and keys. It never changes under its name."))
        {
            Gives = [new(200, new("Danh sách tệp.", "The manifest."), null), NotModified],
        },
        new("DatasetDimensionFile", new("Một bảng chiều", "A dimension, as Parquet"), ForEver)
        {
            Gives = [new(200, new("Tệp Parquet.", "The file."), null) { MediaType = Parquet }, NotModified],
        },
        new("DatasetMonthFile", new("Một tháng, hoặc nhiều tháng của một năm đã đóng, của một bảng số liệu", "A fact table's month, or several of a closed year, as Parquet"), ForEver)
        {
            Gives = [new(200, new("Tệp Parquet.", "The file."), null) { MediaType = Parquet }, NotModified],
        },
    ]);
}

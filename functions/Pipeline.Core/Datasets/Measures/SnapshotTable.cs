namespace Pipeline.Core.Datasets.Measures;

/// <summary>
/// What the pointer and the manifest say about the snapshot that a report has read, as a table of one row. It is no file of the datasets:
/// readers make it from the two JSON files.
/// </summary>
public static class SnapshotTable
{
    public const string Name = "snapshot";

    public static TableDefinition Definition { get; } = new(
        Name,
        new("Nguồn số liệu", "Source"),
        new("Một dòng: bản công bố mà báo cáo đang đọc.", "One row: the snapshot that the report reads."),
        [
            new("snapshot_id", ColumnType.Text, false, new("Mã bản công bố", "Snapshot id"), new("Sắp xếp theo thời điểm công bố.", "Sorts by the time of publication.")),
            new("schema_version", ColumnType.Text, false, new("Phiên bản cấu trúc", "Schema version"), new("Số trước dấu chấm đổi khi bảng hoặc cột bị bỏ.", "The number before the point changes when a table or column is dropped.")),
            new("published_at", ColumnType.Timestamp, false, new("Thời điểm công bố", "Publication"), new("Thời điểm bản công bố trở thành bản hiện hành, theo UTC.", "The instant at which the snapshot became the current one, in UTC.")),
            new("code_commit", ColumnType.Text, false, new("Mã nguồn", "Code commit"), new("Phiên bản phần mềm đã công bố.", "The version of the product that published it.")),
        ],
        ["snapshot_id"],
        Monthly: false)
    {
        Rule = new(
            "Đọc từ latest.json và bản kê mà nó nêu; không phải tệp riêng của bộ dữ liệu.",
            "Read from latest.json and the manifest that it names; no file of its own."),
    };
}

using Pipeline.Core.Datasets;

namespace Pipeline.Local.PowerBi.Queries;

/// <summary>
/// The three parameters and the functions in M. Where the data comes from is named by a parameter in a step of its own, never put together:
/// Power BI Service refuses to refresh a source whose address it cannot read off the text («dynamic data source»).
/// </summary>
internal static class SharedQueries
{
    public const string FileContent = "FileContent";
    public const string Snapshot = "Snapshot";
    public const string WithColumns = "WithColumns";
    public const string DatasetTable = "DatasetTable";

    public static IReadOnlyList<SharedQuery> All { get; } =
    [
        new(
            "Source",
            new("Nơi lấy số liệu: blob (kho lưu trữ Azure) hoặc folder (thư mục).", "Where the data lies: blob (Azure storage) or folder."),
            Parameter("blob", """List = {"blob", "folder"}, DefaultValue = "blob", """, required: true)),
        new(
            "Address",
            new("Địa chỉ tài khoản lưu trữ, hoặc đường dẫn đầy đủ của thư mục.", "The storage account's address, or the folder's full path."),
            Parameter("https://account.blob.core.windows.net/", "", required: true)),
        new(
            "Container",
            new("Tên vùng chứa; với thư mục là thư mục con, để trống nếu không có.", "The container's name; of a folder its subfolder, empty if there is none."),
            Parameter("datasets", "", required: false)),
        new("BlobFiles", new("Mọi tệp của vùng chứa.", "All files of the container."), Blobs),
        new("FolderFiles", new("Mọi tệp của thư mục.", "All files of the folder."), Folders),
        new("Files", new("Mọi tệp của nguồn đã chọn: đường dẫn và nội dung.", "All files of the chosen source: path and content."), """if Source = "folder" then FolderFiles else BlobFiles"""),
        new(FileContent, new("Nội dung một tệp, theo đường dẫn.", "A file's content, by its path."), Content),
        new(Snapshot, new("Con trỏ latest.json và bản kê mà nó chỉ đến, sau khi kiểm tra phiên bản cấu trúc.", "The pointer latest.json and the manifest that it names, once the schema's version is found to be a known one."), Pointed),
        new(WithColumns, new("Đúng các cột của mô hình với kiểu của chúng; cột mà bản công bố chưa có thì để trống.", "The model's columns with their types; a column that the snapshot lacks is empty."), Typed),
        new(DatasetTable, new("Một bảng của bản công bố hiện hành: gộp mọi tệp mà bản kê nêu.", "A table of the current snapshot: all files that the manifest names, combined."), Combined),
    ];

    private static string Blobs =>
        """
        let
            Account = AzureStorage.Blobs(Address),
            Blobs = Account{[Name = Container]}[Data],
            Paths = Table.RenameColumns(Table.SelectColumns(Blobs, {"Name", "Content"}), {{"Name", "Path"}})
        in
            Paths
        """;

    /// <summary>The path of a file is what comes after the folder, with slashes.</summary>
    private static string Folders =>
        """
        let
            Found = Folder.Files(Address),
            Slashes = (path as text) as text => Text.Replace(path, "\", "/"),
            Root = Text.TrimEnd(Slashes(Address), "/") & "/" & (if Container = null or Container = "" then "" else Container & "/"),
            Full = Table.AddColumn(Found, "Full", each Slashes([Folder Path] & [Name]), type text),
            Below = Table.SelectRows(Full, each Text.StartsWith([Full], Root, Comparer.OrdinalIgnoreCase)),
            Paths = Table.AddColumn(Below, "Path", each Text.Range([Full], Text.Length(Root)), type text),
            Result = Table.SelectColumns(Paths, {"Path", "Content"})
        in
            Result
        """;

    private static string Content =>
        """
        (path as text) as binary =>
            let
                Found = Table.SelectRows(Files, each [Path] = path)
            in
                if Table.IsEmpty(Found) then
                    error Error.Record(
                        "file-missing",
                        "Nguồn số liệu thiếu tệp " & path & ". Kiểm tra ba tham số và quyền đọc. / The source lacks the file " & path & ". Check the three parameters and the right to read.",
                        [Path = path]
                    )
                else
                    Found{0}[Content]
        """;

    private static string Pointed =>
        $"""
        let
            Pointer = Json.Document(FileContent("latest.json")),
            Major = Text.BeforeDelimiter(Pointer[schemaVersion], "."),
            Known =
                if Major = "{DatasetSchema.Major}" then
                    Pointer
                else
                    error Error.Record(
                        "schema-version",
                        "Số liệu có cấu trúc phiên bản " & Pointer[schemaVersion] & ", báo cáo này đọc phiên bản {DatasetSchema.Major}. Dùng bản báo cáo mới. / The data has schema version " & Pointer[schemaVersion] & "; this report reads version {DatasetSchema.Major}. Use a newer one.",
                        [SchemaVersion = Pointer[schemaVersion]]
                    ),
            Manifest = Json.Document(FileContent(Known[manifest]))
        in
            [Pointer = Known, Manifest = Manifest]
        """;

    /// <summary>Instants become times in UTC without an offset, for a conversion would take the time zone of the machine that refreshes.</summary>
    private static string Typed =>
        """
        (rows as table, columns as list) as table =>
            let
                Types = [int32 = Int64.Type, int64 = Int64.Type, boolean = type logical, text = type text, date = type date, timestamp = type datetime, decimal = Currency.Type],
                Selected = Table.SelectColumns(rows, List.Transform(columns, each _{0}), MissingField.UseNull),
                InUtc = (value) => if value is datetimezone then DateTimeZone.RemoveZone(DateTimeZone.ToUtc(value)) else value,
                Instants = List.Select(columns, each _{1} = "timestamp"),
                Utc = Table.TransformColumns(Selected, List.Transform(Instants, each {_{0}, InUtc})),
                Result = Table.TransformColumnTypes(Utc, List.Transform(columns, each {_{0}, Record.Field(Types, _{1})}), "en-US")
            in
                Result
        """;

    /// <summary>A table that an older minor version lacks is an empty one.</summary>
    private static string Combined =>
        """
        (dataset as text, columns as list) as table =>
            let
                Entry = List.First(List.Select(Snapshot[Manifest][tables], each [name] = dataset), null),
                Paths = if Entry = null then {} else List.Transform(Entry[files], each [path]),
                Parts = List.Transform(Paths, each Parquet.Document(FileContent(_))),
                Empty = #table(List.Transform(columns, each _{0}), {}),
                Rows = Table.Combine(Parts & {Empty}),
                Result = WithColumns(Rows, columns)
            in
                Result
        """;

    private static string Parameter(string value, string choice, bool required) =>
        $"""
        "{value}" meta [IsParameterQuery = true, {choice}Type = "Text", IsParameterQueryRequired = {(required ? "true" : "false")}]
        """;
}

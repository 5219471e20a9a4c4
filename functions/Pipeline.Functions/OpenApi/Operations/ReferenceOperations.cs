using System.Text.Json.Nodes;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class ReferenceOperations
{
    public static readonly OperationGroup Group = new(typeof(ReferenceFunctions), new("Danh mục", "Reference data"),
    [
        new("Reference", new("Nhập danh mục", "Bring in reference data"), new(
            "Mọi tệp danh mục cùng một lúc (seeds/README.md mô tả). Với dryRun: chỉ cho biết sẽ có gì thay đổi.",
            "Every file of the reference data at once (seeds/README.md describes them). With dryRun: only what it would change."))
        {
            Takes =
            [
                new(MediaTypes.Zip, Schema.Binary, new("Tệp ZIP.", "A ZIP archive.")),
                new(MediaTypes.Form, new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = Schema.Binary } },
                    new("Một phần cho mỗi tệp, với tên tệp.", "A part with its file name for each file.")),
            ],
            Gives =
            [
                new(201, new("Một phiên bản mới có hiệu lực.", "A new version is in force."), typeof(ImportView)),
                new(200, new("Chỉ kiểm tra, hoặc không có gì thay đổi.", "A dry run, or nothing changed."), typeof(ImportView)),
            ],
        },
    ]);
}

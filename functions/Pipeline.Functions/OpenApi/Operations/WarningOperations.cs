using Pipeline.Core.Sheets.Warnings;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Warnings;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class WarningOperations
{
    public static readonly OperationGroup Group = new(typeof(WarningFunctions), new("Lưu ý", "Warnings"),
    [
        new("Warnings", new("Những điều cần xem lại của một tháng", "What to look at again in a month"), new(
            "Lưu ý của các báo cáo đang tính vào số liệu. Lưu ý không bao giờ từ chối báo cáo. Chỉ có mã, không có họ tên.",
            "Warnings of the sheets that count. A warning never refuses a sheet. Codes only, no names."))
        {
            Query =
            [
                new("kind", new("Chỉ một loại.", "Of one kind only."), Schema.OneOf(WarningKinds.All.Select(k => k.Code))),
                QueryParameters.Organization, QueryParameters.After,
            ],
            Gives = [new(200, new("Một trang lưu ý.", "A page of warnings."), typeof(WarningPage))],
        },
        new("Confirmations", new("Xác nhận số liệu khác thường là đúng", "Say that unusual figures are right"), new(
            "Cho đến khi tháng bị khóa. Xác nhận không đổi nội dung và không tạo bản mới.",
            "Until the month is locked. Confirming changes no content and makes no revision."))
        {
            Takes =
            [
                new(MediaTypes.Json, Schema.Closed([KeyValuePair.Create("confirmed", FormSchemas.Confirmed)], "confirmed"),
                    new("true cho tất cả, hoặc mã các lưu ý.", "true for all, or codes of the marks.")),
            ],
            Gives = [new(200, new("Biên nhận với các lưu ý.", "The receipt with its warnings."), typeof(SheetReceipt))],
        },
    ]);
}

using Pipeline.Core.Sheets;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class SubmissionOperations
{
    public static readonly OperationGroup Group = new(typeof(SubmissionFunctions), new("Nộp báo cáo", "Filing"),
    [
        new("Submissions", new("Nộp báo cáo", "File sheets"), new(
            "Một báo cáo, hoặc danh sách từ 1 đến 200 báo cáo. Nộp lần đầu, sửa (base), không phát sinh (nil) và rút lại (withdraw) đều qua đây. Gửi lại nguyên văn luôn an toàn: cùng nội dung thì cùng biên nhận.",
            "One sheet, or a list of 1 to 200. First filings, corrections (base), nil reports and withdrawals all come this way. Sending again as it was is always safe: the same content has the same receipt."))
        {
            Query =
            [
                new("form", new("Với tệp CSV: mã biểu mẫu.", "With a CSV file: the form's code."), Schema.OneOf(Forms.All.Select(f => f.Code))),
                new("month", new("Với tệp CSV: tháng báo cáo.", "With a CSV file: the month reported on."), Schema.Month),
            ],
            Takes =
            [
                new(MediaTypes.Json, Schema.Reference(FormSchemas.Submission), new("Báo cáo dạng JSON.", "The sheets as JSON.")),
                new(MediaTypes.FormPost, new() { ["type"] = "object", ["additionalProperties"] = Schema.Text },
                    new("Hoặc một báo cáo dạng biểu HTML, dòng là rows[0].<trường>.", "Or one sheet as a form post, rows as rows[0].<field>.")),
                new(MediaTypes.Csv, Schema.Text, new("Hoặc tệp CSV của một biểu và tháng.", "Or a CSV file of one form and month.")),
                new(MediaTypes.Workbook, Schema.Binary, new("Hoặc bảng tính của tháng đã điền (docs/FILING.md).", "Or the month's workbook, filled in (docs/FILING.md).")),
            ],
            Gives =
            [
                new(201, new("Đã nhận; tính vào số liệu sau lần tổng hợp kế tiếp.", "Stored; counted once the month end has run."), typeof(SheetReceipt)),
                new(200, new("Đã có từ trước (cùng biên nhận), hoặc chỉ kiểm tra (dryRun).", "It was here before, with this receipt; or a dry run, which stores nothing."), typeof(SheetReceipt)),
                new(202, new("Tháng đã khóa: đã lưu, chưa tính vào số liệu cho đến khi Ban Tổ chức cho nhận.", "The month is locked: stored, outside all figures until the board lets it in."), typeof(SheetReceipt)),
                new(207, new("Danh sách: kết quả của từng báo cáo, theo thứ tự.", "A list: what became of each sheet, in order."), typeof(BatchEntry[])),
                new(200, new("Với Accept là bảng tính: bản sao của bảng tính, không có lỗi.", "With a workbook in Accept: the workbook's copy, nothing wrong with it."), null) { MediaType = MediaTypes.Workbook },
                new(422, new("Với Accept là bảng tính: bản sao với các ô sai được đánh dấu.", "With a workbook in Accept: the copy with its wrong cells marked."), null) { MediaType = MediaTypes.Workbook },
            ],
        },
    ]);
}

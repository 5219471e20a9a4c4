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
            Takes = [new(MediaTypes.Json, Schema.Reference(FormSchemas.Submission), new("Báo cáo.", "The sheets."))],
            Gives =
            [
                new(201, new("Đã nhận; tính vào số liệu sau lần tổng hợp kế tiếp.", "Stored; counted once the month end has run."), typeof(SheetReceipt)),
                new(200, new("Đã có từ trước (cùng biên nhận), hoặc chỉ kiểm tra (dryRun).", "It was here before, with this receipt; or a dry run, which stores nothing."), typeof(SheetReceipt)),
                new(202, new("Tháng đã khóa: đã lưu, chưa tính vào số liệu cho đến khi Ban Tổ chức cho nhận.", "The month is locked: stored, outside all figures until the board lets it in."), typeof(SheetReceipt)),
                new(207, new("Danh sách: kết quả của từng báo cáo, theo thứ tự.", "A list: what became of each sheet, in order."), typeof(BatchEntry[])),
            ],
        },
    ]);
}

using Pipeline.Storage.Intake;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class ReceiptOperations
{
    public static readonly OperationGroup Group = new(typeof(ReceiptFunctions), new("Biên nhận", "Receipts"),
    [
        new("Receipts", new("Tra biên nhận của mình", "What a receipt stands for"), new(
            "Câu trả lời khi báo cáo được nhận. Viết hoa hay thường, có gạch nối hay không đều được; O, I, L đọc là 0, 1, 1. Biên nhận của tổ chức khác cũng như không có.",
            "The answer that the sheet had when it was taken. Case and hyphens do not matter; O, I, L are read as 0, 1, 1. A receipt of another organisation is like one that does not exist."))
        {
            Gives = [new(200, new("Biên nhận.", "The receipt."), typeof(SheetReceipt))],
        },
        new("ReceiptState", new("Kiểm tra biên nhận, không cần khóa", "Check a receipt, without a key"), new(
            "Chỉ cho biết biên nhận có thật không, đang ở trạng thái nào và nhận lúc nào; không có đơn vị, tổ chức hay nội dung. Mã chưa từng cấp có trạng thái «unknown»; mã sai ký tự là 404.",
            "Says whether the receipt was given out, what has become of it, and when it was received: no unit, no organisation, no content. A code that nobody was given is 'unknown'; one with a wrong character is 404."))
        {
            Gives = [new(200, new("Trạng thái và thời điểm.", "State and time."), typeof(ReceiptStanding))],
        },
    ]);
}

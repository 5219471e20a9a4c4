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
    ]);
}

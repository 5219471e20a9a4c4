using Pipeline.Storage.Intake;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class SheetOperations
{
    public static readonly OperationGroup Group = new(typeof(SheetFunctions), new("Đọc lại báo cáo", "Reading back"),
    [
        new("Sheets", new("Một báo cáo và lịch sử", "A sheet and its history"), new(
            "Nội dung mới nhất, số của bản (là «base» của lần sửa kế tiếp) và mọi bản trước đó.",
            "The newest content, its revision (the 'base' of the next) and every revision before."))
        {
            Gives = [new(200, new("Báo cáo.", "The sheet."), typeof(SheetView))],
        },
    ]);
}

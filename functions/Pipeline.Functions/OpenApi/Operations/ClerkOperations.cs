using Pipeline.Functions.Answers;
using Pipeline.Storage.Clerks;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class ClerkOperations
{
    public static readonly OperationGroup Group = new(typeof(ClerkFunctions), new("Trang nhập liệu", "What a page needs"),
    [
        new("Forms", new("Các biểu mẫu", "The forms"), new(
            "Mọi biểu mẫu với các trường, giới hạn, lựa chọn và tên gọi: trang nhập liệu được dựng từ đây, nên thêm trường không phải thêm trang.",
            "Every form with its fields, bounds, options and captions: pages are made from it, so a new field needs no page."))
        {
            Gives = [new(200, new("Các biểu mẫu.", "The forms."), typeof(IReadOnlyList<FormView>))],
        },
        new("Me", new("Ai đang hỏi", "Who asks"), new(
            "Vai trò của người hỏi, các tháng đang mở và các đơn vị của tổ chức, giờ của hệ thống.",
            "The caller's role, the months now open, the organisation's units, and the product's clock."))
        {
            Gives = [new(200, new("Người hỏi.", "The caller."), typeof(MeView))],
        },
        new("PrefillRegister", new("Sổ để chọn", "What sheets can name"), new(
            "Đảng viên và các mã khác của tổ chức trong tháng, theo mã và tên, để chọn khi nhập.",
            "The organisation's members and other codes in the month, by code and name, to choose from."))
        {
            Gives = [new(200, new("Các mã.", "The codes."), typeof(RegisterView))],
        },
        new("Prefill", new("Báo cáo được điền sẵn", "What a sheet is begun from"), new(
            "Các dòng đã biết trước của một báo cáo: từ sổ, kế hoạch và báo cáo tháng trước.",
            "The rows of a sheet as far as they are known: from the register, the plan and the month before."))
        {
            Gives = [new(200, new("Những gì điền sẵn.", "What it is begun from."), typeof(PrefillView))],
        },
    ]);
}

using Pipeline.Functions.Edge;
using Pipeline.Storage.Privacy;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class PrivacyOperations
{
    public static readonly OperationGroup Group = new(typeof(PrivacyFunctions), new("Dữ liệu cá nhân", "Personal data"),
    [
        new("ExportPerson", new("Dữ liệu đang lưu về một người", "What is held of one person"), new(
            "Mọi dữ liệu đang lưu dưới một mã đảng viên, để trả lời yêu cầu của chính người đó: sổ qua các phiên bản, các dòng báo cáo theo biên nhận, đề nghị thay đổi sổ. Mã của người khác được giữ lại. Mã nằm trong nội dung gửi lên, không nằm trong địa chỉ. Đọc toàn bộ kho nên chậm hơn các địa chỉ khác.",
            "All that is held under a member's code, to answer the person's own request: registers through their versions, rows of sheets by receipt, requests to change registers. Codes of other people are withheld. The code is in the body, never in the address. It reads the whole store, so it takes longer than other addresses."))
        {
            Takes = [new(MediaTypes.Json, Schema.Closed([KeyValuePair.Create("member", Schema.Text.Said(new("Mã đảng viên.", "The member's code.")))], "member"), new("Người được hỏi.", "Who is asked about."))],
            Gives = [new(200, new("Dữ liệu đang lưu.", "What is held."), typeof(PersonData))],
        },
    ]);
}

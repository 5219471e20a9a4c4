using Pipeline.Core.Reference.Changes;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Registers;
using Pipeline.Storage.Registers;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class RegisterChangeOperations
{
    public static readonly OperationGroup Group = new(typeof(RegisterChangeFunctions), new("Thay đổi sổ", "Changes of a register"),
    [
        new("RegisterChanges", new("Đề nghị thay đổi sổ", "File changes of the register"), new(
            "Ai vào, chuyển, ra; hộ nào đến, đi; ai giữ chức danh nào. Có hiệu lực từ ngày ghi, sau khi Ban Tổ chức duyệt.",
            "Who joins, moves and departs, which households come and go, who holds which post. It holds from its day on, once the board has approved it."))
        {
            Takes = [new(MediaTypes.Json, Schema.Reference(ChangeSchemas.Request), new("Đề nghị.", "The request."))],
            Gives =
            [
                new(201, new("Đã nhận, chờ duyệt.", "Taken; it waits for the board."), typeof(RegisterReceipt)),
                new(200, new("Đã có từ trước, hoặc chỉ kiểm tra (dryRun).", "It was here before, or a dry run."), typeof(RegisterReceipt)),
            ],
        },
        new("RegisterChangeList", new("Các đề nghị", "The requests"), new(
            "Tổ chức thấy đề nghị của mình; Ban Tổ chức thấy mọi đề nghị đang chờ, và đề nghị đã quyết định của một tổ chức.",
            "An organisation sees its own; the board all that wait, and those decided of one organisation."))
        {
            Query = [QueryParameters.State<RequestState>(new("Chỉ một trạng thái.", "In one state only.")), QueryParameters.Organization],
            Gives = [new(200, new("Các đề nghị.", "The requests."), typeof(RequestListView))],
        },
        new("RegisterChange", new("Một đề nghị", "One request"), new(
            "Nội dung đề nghị, và nếu đang chờ thì danh mục sẽ thay đổi thế nào.", "What it says and, while it waits, what it would change in the reference data."))
        {
            Gives = [new(200, new("Đề nghị.", "The request."), typeof(RequestLookView))],
        },
        new("ApproveRegisterChange", new("Duyệt đề nghị", "Approve a request"), new(
            "Quyết định và phiên bản danh mục mới cùng có hiệu lực, hoặc không gì cả.", "The decision and the version of the reference data that it makes are one."))
        {
            Gives = [new(200, new("Đã duyệt.", "Approved."), typeof(RequestView))],
        },
        new("RefuseRegisterChange", new("Từ chối đề nghị", "Refuse a request"), new(
            "Cần lý do; tổ chức sẽ đọc.", "It needs a reason, which the organisation reads."))
        {
            Takes =
            [
                new(MediaTypes.Json, Schema.Closed([KeyValuePair.Create("reason", Schema.UpTo(RefusalReason.Longest))], "reason"), new("Lý do.", "Why.")),
            ],
            Gives = [new(200, new("Đã từ chối.", "Refused."), typeof(RequestView))],
        },
    ]);
}

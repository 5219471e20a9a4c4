using Pipeline.Functions.MonthEnds;
using Pipeline.Storage.Ledger;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class MonthOperations
{
    public static readonly OperationGroup Group = new(typeof(MonthFunctions), new("Tháng và chốt tháng", "Months and month ends"),
    [
        new("Months", new("Các tháng", "Where each month stands"), new("Mọi tháng đã được tổng hợp.", "Every month that a month end has computed."))
        {
            Gives = [new(200, new("Các tháng.", "The months."), typeof(MonthView[]))],
        },
        new("Month", new("Một tháng", "One month"), new(
            "Các hạn, phiên bản, và số báo cáo theo trạng thái như lần tổng hợp gần nhất.", "Its deadlines, its version, and its sheets by state as of the last run."))
        {
            Gives = [new(200, new("Tháng.", "The month."), typeof(MonthStanding))],
        },
        new("MonthEnds", new("Yêu cầu tổng hợp", "Ask for a run of the month end"), new(
            "Của mọi tháng đến hạn, hoặc của một tháng. Không có nội dung gửi kèm; thực hiện trong vòng một phút.",
            "Of every month that is due, or of one. It has no body, and is worked off within the minute."))
        {
            Query = [QueryParameters.Month],
            Gives = [new(202, new("Đã ghi nhận.", "Taken down."), typeof(RunView)) { HasLocation = true }],
        },
        new("Runs", new("Một lượt tổng hợp", "How a run goes"), new("Lượt đã yêu cầu đang ở đâu, và kết thúc thế nào.", "Where a run that was asked for stands, and how it ended."))
        {
            Gives = [new(200, new("Lượt chạy.", "The run."), typeof(RunView))],
        },
    ]);
}

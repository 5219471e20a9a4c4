using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Restatements;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Restatements;
using Pipeline.Storage.Restatements;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class RestatementOperations
{
    public static readonly OperationGroup Group = new(typeof(RestatementFunctions), new("Phiên bản và điều chỉnh", "Versions and restatements"),
    [
        new("MonthVersions", new("Các phiên bản của một tháng", "The versions of a month"), new(
            "Phiên bản chốt và các phiên bản điều chỉnh.", "The final one and the restated ones."))
        {
            Gives = [new(200, new("Các phiên bản.", "The versions."), typeof(VersionView[]))],
        },
        new("Filings", new("Những gì chờ được cho nhận", "What waits to be let in"), new(
            "Các báo cáo nộp sau khi khóa tháng và chưa được cho nhận, cũ nhất trước. Chỉ có mã, không có họ tên.",
            "The sheets that came after the lock and were not let in, the first received first. Codes only, no names."))
        {
            Query = [QueryParameters.Organization, QueryParameters.After],
            Gives = [new(200, new("Một trang báo cáo.", "A page of filings."), typeof(FilingPage))],
        },
        new("Restate", new("Yêu cầu điều chỉnh một tháng đã chốt", "Let filings into a final month"), new(
            "Cho nhận các báo cáo đã nộp sau khi khóa. Hỏi lại đúng như vậy cho cùng một lần điều chỉnh; thực hiện trong vòng một phút.",
            "Lets in what was filed after the lock. Asking for the same again gives the same restatement; it is worked off within the minute."))
        {
            Takes =
            [
                new(MediaTypes.Json, Schema.Closed(
                    [
                        KeyValuePair.Create("receipts", Schema.ListOf(Schema.Text, RestatementOrderJson.MostReceipts, least: 1).Said(new(
                            "Biên nhận của các báo cáo nộp để điều chỉnh.", "Receipts of sheets filed for restatement."))),
                        KeyValuePair.Create("reason", Schema.UpTo(RefusalReason.Longest).Said(new("Lý do; không nêu tên người.", "Why; no names of people."))),
                    ],
                    "receipts", "reason"), new("Yêu cầu.", "The request.")),
            ],
            Gives = [new(202, new("Đã ghi nhận.", "Taken down."), typeof(RestatementView)) { HasLocation = true }],
        },
        new("Restatements", new("Các lần điều chỉnh của một tháng", "The restatements of a month"), new(
            "Tổ chức thấy các lần có báo cáo của mình.", "An organisation sees those that name a sheet of its own."))
        {
            Gives = [new(200, new("Các lần điều chỉnh.", "The restatements."), typeof(RestatementView[]))],
        },
        new("Restatement", new("Một lần điều chỉnh", "How a restatement goes, and what it changed"), new(
            "Kết quả của từng báo cáo, và các tháng có phiên bản mới.", "What became of each sheet, and the months that have a new version."))
        {
            Gives = [new(200, new("Lần điều chỉnh.", "The restatement."), typeof(RestatementView))],
        },
    ]);
}

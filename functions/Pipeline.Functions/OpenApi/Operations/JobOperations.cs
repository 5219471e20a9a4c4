using Pipeline.Core.Jobs;
using Pipeline.Functions.Jobs;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class JobOperations
{
    public static readonly OperationGroup Group = new(typeof(JobFunctions), new("Nhật ký lượt chạy", "Job log"),
    [
        new("Jobs", new("Những gì đã chạy", "What ran, and how it ended"), new("Mới nhất trước.", "The newest first."))
        {
            Query =
            [
                new("name", new("Chỉ một loại việc.", "Of one job only."), Schema.OneOf(JobKinds.All.Select(k => k.Code))),
                QueryParameters.State<JobState>(new("Chỉ một trạng thái.", "In one state only.")),
                QueryParameters.Month, QueryParameters.After,
            ],
            Gives = [new(200, new("Một trang nhật ký.", "A page of the log."), typeof(JobListView))],
        },
        new("Job", new("Một lượt chạy", "One run"), new("Đầu vào, các bước, số đếm và kết quả.", "Its inputs, steps, counts and result."))
        {
            Gives = [new(200, new("Lượt chạy.", "The run."), typeof(JobView))],
        },
        new("RerunJob", new("Chạy lại", "Do it once more"), new(
            "Với đúng đầu vào trước đây; thực hiện trong vòng một phút.", "With the inputs it had; it is worked off within the minute."))
        {
            Gives = [new(202, new("Đã ghi nhận.", "Taken down."), typeof(JobView)) { HasLocation = true }],
        },
    ]);
}

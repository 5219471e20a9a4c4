using Pipeline.Core.Datasets;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Jobs.JobLogRow>;

namespace Pipeline.Core.Jobs;

/// <summary>
/// <c>job_log</c>: the last runs, the newest first. It is published beside the snapshots and is in none of them: a log in the snapshot would make
/// every run publish a new one.
/// </summary>
public static class JobLogTable
{
    public static Table<JobLogRow> Table { get; } = new(
        "job_log",
        new("Nhật ký các lượt chạy", "Job log"),
        new(
            "Mỗi dòng là một lượt chạy: tổng hợp, nhắc nộp, gửi thông báo, nhập danh mục; 1.000 lượt mới nhất. Chỉ có dạng CSV, ngoài các ảnh chụp.",
            "A row is a run: month ends, reminders, deliveries, imports; the last 1,000. As CSV only, outside of the snapshots."),
        ["job_id"],
        monthly: false,
        [
            Text("job_id", r => r.Id, new("Mã lượt chạy", "Run")),
            Text("job", r => r.Kind.Code, new("Loại việc (mã)", "Job (code)")),
            Text("job_vi", r => r.Kind.Name.Vi, new("Loại việc (tiếng Việt)", "Job (Vietnamese)")),
            Text("job_en", r => r.Kind.Name.En, new("Loại việc (tiếng Anh)", "Job (English)")),
            Text("started_by", r => r.Origin, new("Bắt đầu từ", "Started by"),
                new("`timer` (theo lịch), `request` (theo yêu cầu) hoặc `command-line` (dòng lệnh).", "`timer` (by schedule), `request` (by hand over the API) or `command-line`.")),
            Timestamp("started_at", r => r.StartedAt, new("Bắt đầu lúc", "Started at")),
            TimestampOrNull("ended_at", r => r.EndedAt, new("Kết thúc lúc", "Ended at"),
                new("Trống: chưa kết thúc, hoặc không bao giờ kết thúc.", "Empty: not ended, or never to end.")),
            DecimalOrNull("seconds", r => r.Seconds, new("Thời gian chạy (giây)", "Duration in seconds")).In(Units.Seconds),
            Text("state", r => KebabCase.Of(r.State), new("Trạng thái", "State"),
                new("`requested`, `running`, `done`, `failed`, `stopped` hoặc `abandoned` (tiến trình đã mất).", "`requested`, `running`, `done`, `failed`, `stopped` or `abandoned` (its process is gone).")),
            TextOrNull("result", r => r.Result, new("Kết quả", "Result")),
            TextOrNull("failed_step", r => r.FailedStep, new("Bước bị lỗi", "Failed step")),
            TextOrNull("error", r => r.Error, new("Loại lỗi", "Kind of error"), new("Tên loại lỗi trong chương trình; không có nội dung.", "The error's type in the program; nothing of what it says.")),
            Text("months", r => r.Months, new("Các tháng", "Months")),
            Text("inputs", r => r.Inputs, new("Đầu vào", "Inputs")),
            Text("counts", r => r.Counts, new("Số lượng", "Counts")),
        ],
        rule: new(
            "Ghi lại sau mỗi lượt chạy có làm gì đó, ngoài các bản công bố.",
            "Written after every run that did something, outside of the snapshots."));
}

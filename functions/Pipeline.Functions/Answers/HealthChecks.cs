using System.Globalization;
using Pipeline.Core;
using Pipeline.Storage.Health;

namespace Pipeline.Functions.Answers;

/// <summary>The parts of a deployment as the operator reads them.</summary>
internal static class HealthChecks
{
    /// <summary>Below it a night's month end or a week's backup may not fit.</summary>
    private const decimal EnoughGigabytes = 1;

    private static readonly Bilingual CannotTell = new("Chưa biết được, vì kho dữ liệu không trả lời.", "Not known, because a store does not answer.");

    /// <summary>Always the same ones, in the same order.</summary>
    public static IReadOnlyList<HealthCheckView> Of(HealthReport report, DateTimeOffset now) =>
        [Rows(report), Files(report), Reference(report), Datasets(report), MonthEnd(report, now), Disk(report)];

    /// <summary>To a tenth, rounded down.</summary>
    public static decimal? Gigabytes(long? bytes) => bytes is { } free ? Math.Floor(free / 100_000_000m) / 10 : null;

    private static HealthCheckView Rows(HealthReport report) => report.Rows
        ? HealthCheckView.Of("rows", HealthState.Ok, new("Kho dòng dữ liệu trả lời.", "The store of rows answers."))
        : HealthCheckView.Of("rows", HealthState.Down, new(
            "Kho dòng dữ liệu không trả lời, nên chưa nhận được báo cáo. Hãy kiểm tra kho lưu trữ, mạng và quyền truy cập.",
            "The store of rows does not answer, so no sheet can be taken. Check the storage, the network and the rights."));

    private static HealthCheckView Files(HealthReport report) => report.Files
        ? HealthCheckView.Of("files", HealthState.Ok, new("Kho tệp trả lời.", "The store of files answers."))
        : HealthCheckView.Of("files", HealthState.Down, new(
            "Kho tệp không trả lời, nên chưa nhận được báo cáo. Hãy kiểm tra kho lưu trữ, mạng và quyền truy cập.",
            "The store of files does not answer, so no sheet can be taken. Check the storage, the network and the rights."));

    private static HealthCheckView Reference(HealthReport report) =>
        report.Reference is not null ? HealthCheckView.Of("reference-data", HealthState.Ok, new("Đã có danh mục.", "There is reference data."))
        : report is { Rows: true, Files: true } ? HealthCheckView.Of("reference-data", HealthState.Down, new(
            "Chưa có danh mục, nên chưa nhận được báo cáo. Hãy nhập danh mục.", "There is no reference data, so no sheet can be taken. Import it."))
        : HealthCheckView.Of("reference-data", HealthState.Unknown, CannotTell);

    private static HealthCheckView Datasets(HealthReport report) => report.Datasets
        ? HealthCheckView.Of("datasets", HealthState.Ok, new("Kho số liệu công bố trả lời.", "The store of the datasets answers."))
        : HealthCheckView.Of("datasets", HealthState.Degraded, new(
            "Kho số liệu công bố không trả lời. Báo cáo vẫn nhận được, nhưng chưa công bố được số liệu mới. Hãy kiểm tra kho lưu trữ, mạng và quyền truy cập.",
            "The store of the datasets does not answer. Sheets are taken, but nothing new can be published. Check the storage, the network and the rights."));

    private static HealthCheckView MonthEnd(HealthReport report, DateTimeOffset now) =>
        report is not { MonthEnds: { } monthEnds, Reference: { } reference } ? HealthCheckView.Of("month-end", HealthState.Unknown, CannotTell)
        : monthEnds.OverdueSince(reference, now) is not { } since ? HealthCheckView.Of("month-end", HealthState.Ok, new(
            "Không có lần chốt số liệu nào quá hạn.", "No month end is overdue."))
        : HealthCheckView.Of("month-end", HealthState.Degraded, new(
            $"Đến hạn chốt số liệu từ {Minute(since)} (giờ Việt Nam) mà hơn một ngày chưa có lần nào thành công. Hãy xem nhật ký các lượt chạy.",
            $"A month end is due since {Minute(since)} (in Vietnam), and for more than a day none has ended well. Look at the job log."));

    private static HealthCheckView Disk(HealthReport report) => Gigabytes(report.FreeBytes) switch
    {
        null when report.Files => HealthCheckView.Of("disk", HealthState.NotApplicable, new("Dữ liệu không nằm trên đĩa của máy này.", "The data is not on a disk of this machine.")),
        null => HealthCheckView.Of("disk", HealthState.Unknown, CannotTell),
        < EnoughGigabytes => HealthCheckView.Of("disk", HealthState.Degraded, new(
            "Đĩa chứa dữ liệu sắp đầy: còn trống chưa đến 1 GB. Hãy dọn hoặc mở rộng đĩa.", "The disk of the data is nearly full: less than 1 GB is free. Clear or enlarge it.")),
        _ => HealthCheckView.Of("disk", HealthState.Ok, new("Đĩa chứa dữ liệu còn chỗ trống.", "There is room on the disk of the data.")),
    };

    private static string Minute(DateTimeOffset instant) =>
        VietnamTime.ToLocal(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

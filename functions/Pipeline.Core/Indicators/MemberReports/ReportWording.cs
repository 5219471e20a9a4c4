using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>What a member's report says, as people read it in an explanation.</summary>
internal static class ReportWording
{
    public static readonly Bilingual SheetMissing = new("Chi bộ chưa nộp biểu của tháng.", "The cell's sheet of the month is missing.");

    public static readonly Bilingual ToRate = new(
        "Đảng viên của chi bộ vào ngày cuối của tháng được xếp loại, không được miễn sinh hoạt.",
        "A member of the cell on the rated month's last day, not exempt.");

    public static readonly Bilingual LeftOut = new(
        "Người được miễn sinh hoạt, hoặc không thuộc chi bộ vào ngày cuối của tháng được xếp loại.",
        "Exempt, or not of the cell on the rated month's last day.");

    public static readonly Bilingual Withheld = new(
        "Đảng viên của chi bộ mà số liệu xếp loại được giữ kín.", "A member of a cell whose ratings are withheld.");

    public static Bilingual SelfRated(Rating rating) => new($"Tự nhận: {Captions.Of(rating).Vi}.", $"Self-rating: {Captions.Of(rating).En}.");

    public static Bilingual Agreed(Rating rating) => new($"Chi bộ thống nhất: {Captions.Of(rating).Vi}.", $"Agreed by the cell: {Captions.Of(rating).En}.");

    /// <param name="report">With both ratings.</param>
    public static Bilingual Both(MemberReport report)
    {
        var (self, agreed) = (Captions.Of(report.SelfRating!.Value), Captions.Of(report.AgreedRating!.Value));
        return new($"Tự nhận: {self.Vi}; chi bộ thống nhất: {agreed.Vi}.", $"Self-rating: {self.En}; agreed by the cell: {agreed.En}.");
    }

    public static Bilingual Tasks(MemberReport report) => report.TasksDone is { } done
        ? new($"Được giao {report.TasksGiven} nhiệm vụ, hoàn thành {done}.", $"Given {report.TasksGiven} tasks, {done} done.")
        : new($"Được giao {report.TasksGiven} nhiệm vụ, chưa báo cáo kết quả.", $"Given {report.TasksGiven} tasks, not reported on.");
}

using Pipeline.Core.Obligations;
using static System.FormattableString;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>A day of apprenticeship as people read it in an explanation.</summary>
internal static class DayWording
{
    public static readonly Bilingual NotExpected = new(
        "Ngày theo kế hoạch của xã chưa phải nộp biểu trong tháng.", "Planned, of a commune that is not expected to report in the month.");

    public static readonly Bilingual Holiday = new("Ngày theo kế hoạch rơi vào ngày nghỉ lễ.", "The planned date is a holiday.");

    public static readonly Bilingual Vacant = new("Ngày theo kế hoạch mà chức danh còn khuyết.", "The post is vacant on the planned date.");

    public static Bilingual Planned(string post) => new($"Ngày theo kế hoạch của chức danh {post}.", $"Planned for the post {post}.");

    public static Bilingual SameDay(string post) => new(
        $"Người này đã có một ngày kế hoạch khác trong cùng ngày; chức danh {post} không tính thêm.",
        $"The person has another planned day on that date; that of the post {post} is not counted again.");

    public static Bilingual Credited(PlannedDay planned) => new(
        Invariant($"Đã thực hiện; tính cho ngày kế hoạch {planned.Date:dd'/'MM'/'yyyy} của chức danh {planned.Post}."),
        Invariant($"Done; credited to the planned date {planned.Date:yyyy-MM-dd} of the post {planned.Post}."));
}

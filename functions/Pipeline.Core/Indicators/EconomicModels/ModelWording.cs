using static System.FormattableString;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>A household-economy model, and its owner, as people read them in an explanation.</summary>
internal static class ModelWording
{
    public static readonly Bilingual SheetMissing = new("Xã chưa nộp biểu của tháng.", "The commune's sheet of the month is missing.");

    public static readonly Bilingual Effective = new(
        "Đang hoạt động; lần nhận xét gần nhất là tích cực và còn trong thời hạn.", "Open; its last review was positive and is recent enough.");

    public static readonly Bilingual Open = new("Đang hoạt động vào cuối tháng.", "Open at the month's end.");

    public static readonly Bilingual Opened = new("Bắt đầu trong tháng.", "Opened in the month.");

    public static readonly Bilingual Closed = new("Kết thúc trong tháng.", "Closed in the month.");

    public static readonly Bilingual TooMany = new(
        "Đang hoạt động vào cuối tháng, nhưng không có trong số cuối tháng trước và cũng không bắt đầu trong tháng.",
        "Open at the month's end, and neither open at the end of the month before nor opened in the month.");

    public static readonly Bilingual TooFew = new(
        "Có trong số cuối tháng trước hoặc bắt đầu trong tháng, nhưng cuối tháng không còn và cũng không được ghi là kết thúc.",
        "Open at the end of the month before or opened in the month, and at its end neither open nor reported closed.");

    public static readonly Bilingual OwnerNow = new(
        "Có mô hình hiệu quả vào cuối tháng này.", "Owner of a model effective at the end of this month.");

    public static Bilingual OwnerLast(Month month) => new(
        Invariant($"Có mô hình hiệu quả lần gần nhất vào cuối tháng {month.Number:00}/{month.Year}."),
        $"Last owner of an effective model at the end of {month}.");
}

namespace Pipeline.Core.Sheets;

/// <summary>How a person reads the options of the forms' choices. The same word may mean another thing in another field: a good day, a good member.</summary>
public static class OptionCaptions
{
    private static readonly Dictionary<(string Field, string Option), Bilingual> Captions = new()
    {
        [("kind", "regular")] = new("Thường lệ", "Regular"),
        [("kind", "thematic")] = new("Chuyên đề", "Thematic"),
        [("kind", "extraordinary")] = new("Bất thường", "Extraordinary"),
        [("held", "separately")] = new("Họp riêng", "Separately"),
        [("held", "merged-with-agency")] = new("Ghép với họp cơ quan", "Merged with an agency meeting"),
        [("held", "merged-with-village")] = new("Ghép với họp thôn", "Merged with a village meeting"),
        [("chair", "village-head")] = new("Trưởng thôn", "Village head"),
        [("chair", "deputy-village-head")] = new("Phó trưởng thôn", "Deputy village head"),
        [("chair", "front-head")] = new("Trưởng ban công tác mặt trận", "Head of the Front's committee"),
        [("chair", "other")] = new("Người khác", "Someone else"),
        [("body", "standing-committee")] = new("Họp ban thường vụ", "Standing committee"),
        [("body", "peoples-committee")] = new("Phiên họp ủy ban nhân dân", "People's Committee"),
        [("present", "principal")] = new("Bí thư hoặc chủ tịch", "Secretary or chair"),
        [("present", "delegate")] = new("Người được ủy quyền", "A delegate"),
        [("present", "none")] = new("Không có ai", "No one"),
        [("length", "whole")] = new("Cả ngày", "Whole day"),
        [("length", "half")] = new("Nửa ngày", "Half a day"),
        [("assessment", "good")] = new("Tốt", "Good"),
        [("assessment", "fair")] = new("Khá", "Fair"),
        [("assessment", "average")] = new("Trung bình", "Average"),
        [("assessment", "poor")] = new("Yếu", "Poor"),
        [("verdict", "positive")] = new("Đạt", "Positive"),
        [("verdict", "negative")] = new("Không đạt", "Negative"),
        [("rating", "excellent")] = new("Hoàn thành xuất sắc", "Excellent"),
        [("rating", "good")] = new("Hoàn thành tốt", "Good"),
        [("rating", "completed")] = new("Hoàn thành", "Completed"),
        [("rating", "not-completed")] = new("Không hoàn thành", "Not completed"),
    };

    /// <exception cref="KeyNotFoundException">The field has no such option.</exception>
    public static Bilingual Of(FieldDefinition field, string option) =>
        Captions[(field.Name is "selfRating" or "agreedRating" ? "rating" : field.Name, option)];
}

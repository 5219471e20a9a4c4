using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Functions.OpenApi.Words;

/// <summary>What is said of sheets and their properties.</summary>
internal static class FormWords
{
    public static readonly Bilingual AnyRow = new("Một dòng của một biểu bất kỳ.", "A row of any form.");
    public static readonly Bilingual AnySheet = new("Một báo cáo; «form» cho biết theo biểu nào.", "A sheet; 'form' says of which form.");
    public static readonly Bilingual Submission = new("Một báo cáo, hoặc danh sách từ 1 đến 200 báo cáo.", "One sheet, or a list of 1 to 200.");
    public static readonly Bilingual Form = new("Mã biểu mẫu.", "The form's code.");
    public static readonly Bilingual Month = new("Tháng báo cáo.", "The month reported on.");
    public static readonly Bilingual Rows = new("Các dòng; không có khi «nil» hoặc «withdraw».", "The rows; none with 'nil' or 'withdraw'.");
    public static readonly Bilingual Nil = new("Không phát sinh; cần «reason».", "Nothing to report; needs 'reason'.");
    public static readonly Bilingual Withdraw = new("Rút lại; cần «reason» và «base».", "Takes the sheet back; needs 'reason' and 'base'.");
    public static readonly Bilingual Reason = new("Lý do; chỉ ghi khi không phát sinh hoặc rút lại.", "Why; with 'nil' or 'withdraw' only.");
    public static readonly Bilingual Base = new("Số bản được thay thế; 0 là bản đầu.", "The revision that this one replaces; 0 for a first one.");
    public static readonly Bilingual Id = new("Mã của riêng bản này, do máy gửi đặt.", "This revision's id, chosen by the client.");
    public static readonly Bilingual Confirmed = new(
        "Số liệu khác thường là đúng: true, hoặc mã các lưu ý. Không thuộc nội dung báo cáo.",
        "The unusual figures are right: true, or the codes of the marks. No part of the content.");

    public static readonly Bilingual FinalisedAt = new(
        "Giờ hoàn thành theo thiết bị, có múi giờ. Chỉ lưu lại.", "When the device says it was finished, with its offset. Kept, and decides nothing.");

    public static readonly Bilingual SentAt = new(
        "Giờ gửi theo thiết bị, có múi giờ. Chỉ lưu lại.", "When the device says it was sent, with its offset. Kept, and decides nothing.");

    private static readonly Dictionary<UnitLevel, Bilingual> Levels = new()
    {
        [UnitLevel.Cell] = new("Chi bộ mà báo cáo nói về.", "The cell that the sheet is about."),
        [UnitLevel.Village] = new("Thôn mà báo cáo nói về.", "The village that the sheet is about."),
        [UnitLevel.Commune] = new("Xã mà báo cáo nói về.", "The commune that the sheet is about."),
    };

    public static Bilingual Unit(UnitLevel level) => Levels[level];

    public static Bilingual Row(FormDefinition form) => new($"Một dòng của biểu «{form.Name.Vi}».", $"A row of the form '{form.Name.En}'.");

    /// <summary>The caption, and of a code what it names.</summary>
    public static Bilingual Caption(FieldDefinition field) => field.CodeOf is { } kind
        ? new(field.Caption.Vi, $"{field.Caption.En}: code of a {KebabCase.Of(kind).Replace('-', ' ')}")
        : field.Caption;
}

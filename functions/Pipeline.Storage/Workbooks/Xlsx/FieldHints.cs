using Pipeline.Core;
using Pipeline.Core.Sheets;
using static System.FormattableString;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>What a person is told about a column: on the caption's note, and when a cell of it is chosen.</summary>
internal static class FieldHints
{
    public static Bilingual Of(FieldDefinition field, DayRange? days)
    {
        var kind = Kind(field, days);
        return field.Required
            ? new($"Bắt buộc. {kind.Vi}", $"Required. {kind.En}")
            : new($"Có thể để trống. {kind.Vi}", $"May be left blank. {kind.En}");
    }

    private static Bilingual Kind(FieldDefinition field, DayRange? days) => field.Type switch
    {
        FieldType.Date => Days(days),
        FieldType.Integer => new(
            Invariant($"Số nguyên từ {field.Minimum} đến {field.Maximum}."), Invariant($"A whole number from {field.Minimum} to {field.Maximum}.")),
        FieldType.Decimal => new(
            Invariant($"Số từ {field.Minimum} đến {field.Maximum}, tối đa 2 chữ số thập phân."),
            Invariant($"A number from {field.Minimum} to {field.Maximum}, at most 2 decimals.")),
        FieldType.YesNo => new("Chọn Có hoặc Không; để trống không có nghĩa là Không.", "Choose Có (yes) or Không (no); blank does not mean no."),
        FieldType.Choice => new("Chọn trong danh sách.", "Choose from the list."),
        FieldType.CodeList => new("Chọn trong danh sách, mỗi ô một mã.", "Choose from the list, one code a cell."),
        FieldType.Code when field.CodeOf == CodeOf.Model => new("Mã do xã tự đặt, giữ nguyên qua các tháng, ví dụ MH-01.", "The commune's own code, the same in every month, for example MH-01."),
        _ => new("Chọn trong danh sách; chỉ phần mã đứng trước dấu · được đọc.", "Choose from the list; only the code before the · is read."),
    };

    private static Bilingual Days(DayRange? days)
    {
        var (first, last) = (days?.First, days?.Last);
        var vi = (first, last) switch
        {
            ({ } from, { } to) => $"Ngày từ {from:dd'/'MM'/'yyyy} đến {to:dd'/'MM'/'yyyy}.",
            (null, { } to) => $"Ngày không sau {to:dd'/'MM'/'yyyy}.",
            _ => "Ngày, theo thứ tự ngày/tháng/năm.",
        };
        var en = (first, last) switch
        {
            ({ } from, { } to) => Invariant($"A day from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}."),
            (null, { } to) => Invariant($"A day not after {to:yyyy-MM-dd}."),
            _ => "A day.",
        };
        return days?.NotAfterToday == true ? new($"{vi} Không ghi ngày chưa đến.", $"{en} Not in the future.") : new(vi, en);
    }
}

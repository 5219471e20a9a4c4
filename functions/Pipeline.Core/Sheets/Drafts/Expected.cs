using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>What a value must be, as the second half of a sentence.</summary>
internal static class Expected
{
    public static readonly Bilingual Text = new("một chuỗi ký tự", "text");
    public static readonly Bilingual Code = new("một mã gồm tối đa 40 ký tự A–Z, 0–9 và dấu gạch nối", "a code of up to 40 of A–Z, 0–9 and hyphens");
    public static readonly Bilingual Codes = new("một danh sách mã, tối đa 100 mã", "a list of codes, at most 100");
    public static readonly Bilingual Day = new("một ngày theo dạng năm-tháng-ngày, ví dụ 2019-03-05", "a day written year-month-day, for example 2019-03-05");
    public static readonly Bilingual Integer = new("một số nguyên", "a whole number");
    public static readonly Bilingual Decimal = new("một số có tối đa hai chữ số thập phân", "a number with at most two decimals");
    public static readonly Bilingual YesNo = new("true hoặc false", "true or false");
    public static readonly Bilingual Revision = new("số của bản đang sửa: 0 cho bản đầu, rồi 1, 2, 3", "the number of the revision replaced: 0 for a first one, then 1, 2, 3");
    public static readonly Bilingual Uuid = new("một UUID, ví dụ 5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10", "a UUID, for example 5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10");
    public static readonly Bilingual Instant = new("một thời điểm có múi giờ, ví dụ 2019-04-03T08:15:00+07:00", "an instant with its offset, for example 2019-04-03T08:15:00+07:00");
    public static readonly Bilingual DayOrInstant = new("một ngày (tính hết ngày đó), ví dụ 2019-04-08, hoặc một thời điểm có múi giờ", "a day (which means its end), for example 2019-04-08, or an instant with its offset");
    public static readonly Bilingual Rows = new("một danh sách các dòng", "a list of rows");

    public static Bilingual Line(int longest) => new($"một dòng chữ tối đa {longest} ký tự", $"a line of at most {longest} characters");

    public static Bilingual Marks => new(
        $"true, hoặc một danh sách gồm các mã: {string.Join(", ", Measures.All.Select(m => m.Code))}",
        $"true, or a list of these codes: {string.Join(", ", Measures.All.Select(m => m.Code))}");

    public static Bilingual Reason(int longest) => new($"một câu tối đa {longest} ký tự, không có ký tự ẩn", $"a sentence of at most {longest} characters, none of them hidden");
}

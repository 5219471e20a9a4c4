using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>A household's month as people read it in an explanation.</summary>
internal static class HouseholdWording
{
    public static readonly Bilingual SheetMissing = new("Thôn chưa nộp biểu phụ trách hộ của tháng.", "The village's household sheet of the month is missing.");

    public static readonly Bilingual OnRegister = new("Hộ có tên trong sổ của thôn vào ngày cuối tháng.", "On the village's register on the month's last day.");

    public static readonly Bilingual DaysRegistered = new("Số ngày trong tháng hộ có tên trong sổ và ở thôn.", "The days of the month on which it was on the register and there.");

    public static readonly Bilingual DaysGone = new(
        "Số ngày hộ có tên trong sổ mà theo biểu đã chuyển đi hoặc chưa chuyển đến.",
        "Days on the register on which, by the sheet, it had moved out or not yet moved in.");

    public static readonly Bilingual DaysCovered = new("Số ngày trong tháng có đảng viên phụ trách.", "The days of the month on which a member was in charge.");

    public static readonly Bilingual Gone = new(
        "Hộ không còn hoặc chưa có ở thôn vào ngày cuối tháng.", "The household had moved out, or not yet moved in, on the month's last day.");

    public static readonly Bilingual Assigned = new(
        "Hộ có đảng viên phụ trách ít nhất một ngày trong tháng.", "A member was in charge of it on at least one day of the month.");

    public static readonly Bilingual AssignedAndGone = new(
        "Hộ được phụ trách trong tháng nhưng không còn ở thôn vào ngày cuối tháng.", "In charge in the month, and gone on its last day.");

    public static readonly Bilingual Contacted = new("Biểu ghi có tiếp xúc với hộ trong tháng.", "The sheet records a contact in the month.");

    public static readonly Bilingual First = new(
        "Các tháng trước trong năm chưa có ai phụ trách hộ này.", "In no one's charge in the year's months before.");

    /// <summary>Who is in charge on that day.</summary>
    public static Bilingual InCharge(HouseholdMonth household, DateOnly day)
    {
        var members = string.Join(", ", household.Charges.Where(c => c.Days.Contains(day)).Select(c => c.Member).Order(StringComparer.Ordinal));
        return new($"Có đảng viên phụ trách vào ngày cuối tháng: {members}.", $"In charge on the month's last day: {members}.");
    }

    /// <summary>That it is on the register on that day, and why it is not covered if it is not.</summary>
    public static Bilingual Registered(HouseholdMonth household, DateOnly day) => household switch
    {
        { Covered: var covered } when covered.Contains(day) => OnRegister,
        { Rows: var rows } when rows.Any(r => r.StandsOn(day)) => new(
            "Hộ có tên trong sổ của thôn vào ngày cuối tháng; người được giao phụ trách không còn sinh hoạt.",
            "On the village's register on the month's last day; the member assigned is not active."),
        _ => new(
            "Hộ có tên trong sổ của thôn vào ngày cuối tháng; không có ai được ghi là phụ trách.",
            "On the village's register on the month's last day; no one is reported in charge."),
    };
}

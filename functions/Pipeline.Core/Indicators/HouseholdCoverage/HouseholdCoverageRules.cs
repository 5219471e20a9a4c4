using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>The figures of <c>fact_household_coverage</c>, as people read them (INDICATORS, Household coverage).</summary>
internal static class HouseholdCoverageRules
{
    public static FigureDefinition H1 { get; } = new(
        "h1",
        new("Hộ có đảng viên phụ trách", "Households covered"),
        new("Hộ nào cũng đã có đảng viên phụ trách hay chưa.", "Whether every household is in a member's charge."),
        new(
            "Hộ có tên trong sổ của thôn và có đảng viên đang sinh hoạt phụ trách vào ngày cuối tháng, trên số hộ có tên trong sổ vào ngày đó. Hộ có nhiều người phụ trách tính một lần; hộ có người phụ trách không còn sinh hoạt vẫn nằm trong mẫu số nhưng không được tính là có người phụ trách. Hộ đã chuyển đi không tính kể từ ngày chuyển; hộ của thôn chưa nộp biểu tính là chưa có.",
            "Households on the village's register with an active member in charge on the month's last day, of those on the register that day. One with several members in charge counts once; one whose member left is counted and not covered. A household that moved out is excluded from its date; those of a village whose sheet is missing count as not covered."),
        Units.Households, [LegalTopic.HouseholdCharge])
    {
        Texts =
        [
            new(
                "h1",
                new("Hộ có đảng viên phụ trách vào ngày cuối tháng", "Households with a member in charge on the month's last day"),
                new("Hộ có trong sổ vào ngày cuối tháng", "Households on the register on the month's last day"),
                new("Hộ của thôn chưa nộp biểu", "Households of villages whose sheet is missing")),
        ],
    };

    public static FigureDefinition H1b { get; } = new(
        "h1b",
        new("Ngày-hộ có đảng viên phụ trách", "Coverage over time"),
        new("Việc phụ trách hộ có liên tục trong cả tháng hay không.", "Whether households are in charge all through the month."),
        new(
            "Số ngày mà hộ có đảng viên đang sinh hoạt phụ trách, trên số ngày hộ có tên trong sổ, cộng các hộ. Việc phụ trách tính từ ngày bắt đầu đến trước ngày kết thúc; khoảng trống khi bàn giao thể hiện ở đây.",
            "Days on which a household had an active member in charge, of its days on the register, summed over households. A charge holds from its first day until the day before its end; a hand-over with a gap shows here."),
        Units.HouseholdDays, [LegalTopic.HouseholdCharge])
    {
        Texts =
        [
            new(
                "h1b",
                new("Ngày-hộ có đảng viên phụ trách", "Household-days with a member in charge"),
                new("Ngày-hộ có trong sổ", "Household-days on the register"),
                new("Ngày-hộ của thôn chưa nộp biểu", "Household-days of villages whose sheet is missing")),
        ],
    };

    public static FigureDefinition H3 { get; } = new(
        "h3",
        new("Hộ được tiếp xúc", "Households contacted"),
        new("Đảng viên có thực sự gặp gỡ hộ mình phụ trách hay không.", "Whether members really see the households in their charge."),
        new(
            "Hộ được ghi là có tiếp xúc trong tháng, trên số hộ được phụ trách ít nhất một ngày trong tháng và chưa chuyển đi vào ngày cuối tháng. Tiếp xúc của bất kỳ người phụ trách nào cũng được tính. Thôn chưa nộp biểu thì chưa biết hộ nào được phụ trách, nên đếm theo thôn và để ngoài mẫu số.",
            "Households with a contact recorded in the month, of those in a member's charge on at least one day of it and not moved out on its last. A contact by any of the members in charge counts. Without a sheet it is not known who was in charge of what: the village is counted as missing, outside the denominator."),
        Units.Households, [LegalTopic.HouseholdCharge])
    {
        Texts =
        [
            new(
                "h3",
                new("Hộ được tiếp xúc trong tháng", "Households with a contact recorded in the month"),
                new("Hộ được phụ trách ít nhất một ngày trong tháng và chưa chuyển đi vào ngày cuối tháng", "Households in a member's charge on at least one day of the month and not moved out on its last"),
                new("Thôn chưa nộp biểu", "Villages whose sheet is missing")) { MissingUnit = Units.Villages },
        ],
    };

    public static FigureDefinition FirstInYear { get; } = new(
        "households_first_in_charge_in_year",
        new("Hộ lần đầu được phụ trách trong năm", "Households in charge for the first time in the year"),
        new("Trong năm đã có bao nhiêu hộ khác nhau được phụ trách: cộng các tháng của năm.", "How many different households were in charge in the year: the sum over its months."),
        new(
            "Hộ có đảng viên phụ trách vào bất cứ ngày nào của tháng mà trong các tháng trước của năm dương lịch chưa có; mỗi hộ tính ở một thôn. Cộng các tháng được số hộ khác nhau trong năm.",
            "Households in a member's charge on whichever day of the month, and in no earlier month of the calendar year; each counts in one village. The months sum to the distinct households of the year."),
        Units.Households, [LegalTopic.HouseholdCharge]);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [H1, H1b, H3, FirstInYear];
}

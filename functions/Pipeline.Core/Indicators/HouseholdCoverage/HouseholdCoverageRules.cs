using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>The figures of <c>fact_household_coverage</c>, as people read them (INDICATORS, Household coverage).</summary>
internal static class HouseholdCoverageRules
{
    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(
            "h1",
            new("Hộ có đảng viên phụ trách", "Households covered"),
            new(
                "Hộ có tên trong sổ của thôn và có đảng viên đang sinh hoạt phụ trách vào ngày cuối tháng, trên số hộ có tên trong sổ vào ngày đó. Hộ có nhiều người phụ trách tính một lần; hộ có người phụ trách không còn sinh hoạt vẫn nằm trong mẫu số nhưng không được tính là có người phụ trách. Hộ đã chuyển đi không tính kể từ ngày chuyển; hộ của thôn chưa nộp biểu tính là chưa có.",
                "Households on the village's register with an active member in charge on the month's last day, of those on the register that day. One with several members in charge counts once; one whose member left is counted and not covered. A household that moved out is excluded from its date; those of a village whose sheet is missing count as not covered.")),
        new(
            "h1b",
            new("Ngày-hộ có đảng viên phụ trách", "Coverage over time"),
            new(
                "Số ngày mà hộ có đảng viên đang sinh hoạt phụ trách, trên số ngày hộ có tên trong sổ, cộng các hộ. Việc phụ trách tính từ ngày bắt đầu đến trước ngày kết thúc; khoảng trống khi bàn giao thể hiện ở đây.",
                "Days on which a household had an active member in charge, of its days on the register, summed over households. A charge holds from its first day until the day before its end; a hand-over with a gap shows here.")),
        new(
            "h3",
            new("Hộ được tiếp xúc", "Households contacted"),
            new(
                "Hộ được ghi là có tiếp xúc trong tháng, trên số hộ được phụ trách ít nhất một ngày trong tháng và chưa chuyển đi vào ngày cuối tháng. Tiếp xúc của bất kỳ người phụ trách nào cũng được tính. Thôn chưa nộp biểu thì chưa biết hộ nào được phụ trách, nên đếm theo thôn và để ngoài mẫu số.",
                "Households with a contact recorded in the month, of those in a member's charge on at least one day of it and not moved out on its last. A contact by any of the members in charge counts. Without a sheet it is not known who was in charge of what: the village is counted as missing, outside the denominator.")),
        new(
            "households_first_in_charge_in_year",
            new("Hộ lần đầu được phụ trách trong năm", "Households in charge for the first time in the year"),
            new(
                "Hộ có đảng viên phụ trách vào bất cứ ngày nào của tháng mà trong các tháng trước của năm dương lịch chưa có; mỗi hộ tính ở một thôn. Cộng các tháng được số hộ khác nhau trong năm.",
                "Households in a member's charge on whichever day of the month, and in no earlier month of the calendar year; each counts in one village. The months sum to the distinct households of the year.")),
    ];
}

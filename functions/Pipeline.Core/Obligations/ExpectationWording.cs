namespace Pipeline.Core.Obligations;

/// <summary>An expectation as people read it in the ledger.</summary>
public static class ExpectationWording
{
    public static Bilingual Of(Expectation why) => why switch
    {
        Expectation.ActiveAllMonth => new(
            "Đơn vị hoạt động trong cả tháng.",
            "The unit was active all month."),
        Expectation.ActiveLongEnough => new(
            "Đơn vị hoạt động vào ngày cuối tháng và đủ số ngày quy định trong tháng.",
            "The unit was active on the last day and on enough days of the month."),
        Expectation.ActiveWithPredecessors => new(
            "Đơn vị hoạt động vào ngày cuối tháng và đủ số ngày quy định, tính cả số ngày của đơn vị tiền thân.",
            "The unit was active on the last day, and on enough days with those of its predecessors."),
        Expectation.ActiveTooShort => new(
            "Đơn vị hoạt động vào ngày cuối tháng nhưng chưa đủ số ngày quy định trong tháng.",
            "The unit was active on the last day, and on too few days of the month."),
        _ => new(
            "Theo bộ quy tắc, biểu này không phải nộp trong tháng.",
            "By the rule pack the form is not due in this month."),
    };
}

using static System.FormattableString;

namespace Pipeline.Core.Reference.Changes;

/// <summary>What a person should know about a change that can be made: nothing is wrong with it.</summary>
/// <param name="Place">The change's place in the request.</param>
public sealed record ChangeNote(string Code, string Place, string Vi, string En)
{
    public static ChangeNote MonthIsFinal(int change, Month month) => new(
        "month-is-final", ChangePlace.Of(change, Field.Effective),
        Invariant($"Tháng {month.Number:00}/{month.Year} đã chốt số liệu chính thức: số liệu tháng đó giữ nguyên, thay đổi này được tính từ các tháng chưa chốt."),
        Invariant($"The month {month} is final: its figures stay as they are, and the change counts in the months that are not."));

    public static ChangeNote StillInCharge(int change, string member, int households) => new(
        "still-in-charge", ChangePlace.Of(change, "member"),
        Invariant($"Đảng viên «{member}» còn được ghi phụ trách {households} hộ. Hãy phân công người khác."),
        Invariant($"The member '{member}' is still on file in charge of {households} households. Assign them to another."));
}

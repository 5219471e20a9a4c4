namespace Pipeline.Core.Sheets;

/// <summary>The households of a village in members' charge.</summary>
public static class HouseholdAssignmentsForm
{
    public const string Code = "household-assignments";

    public static FormDefinition Definition { get; } = new(
        Code,
        4,
        new("Đảng viên phụ trách hộ", "Households in members' charge"),
        UnitLevel.Village,
        [
            new("household", FieldType.Code, new("Hộ", "Household")) { CodeOf = CodeOf.Household },
            new("member", FieldType.Code, new("Đảng viên phụ trách", "Member in charge"), Required: false) { CodeOf = CodeOf.Member },
            new("from", FieldType.Date, new("Phụ trách từ ngày", "In charge from"), Required: false),
            new("to", FieldType.Date, new("Đến trước ngày", "Until before"), Required: false),
            new("contacted", FieldType.YesNo, new("Có tiếp xúc trong tháng", "Contacted this month")),
            new("movedIn", FieldType.Date, new("Ngày chuyển đến", "Moved in on"), Required: false),
            new("movedOut", FieldType.Date, new("Ngày chuyển đi", "Moved out on"), Required: false),
        ])
    {
        RowKey = ["household", "member", "from"],
    };
}

namespace Pipeline.Core.Sheets;

/// <summary>What the members of a cell report and how they are rated. The rated month is the month before the sheet's: ratings are given at the next month's meeting.</summary>
public static class MemberReportsForm
{
    public const string Code = "member-reports";

    public static FormDefinition Definition { get; } = new(
        Code,
        2,
        new("Đảng viên báo cáo và xếp loại", "Members' reports and ratings"),
        UnitLevel.Cell,
        [
            new("member", FieldType.Code, new("Đảng viên", "Member")) { CodeOf = CodeOf.Member },
            Count("tasksGiven", "Số nhiệm vụ được giao", "Tasks given"),
            Count("tasksDone", "Số nhiệm vụ đã hoàn thành", "Tasks done", required: false),
            Count("householdsContacted", "Số hộ đã tiếp xúc", "Households contacted", required: false),
            new("selfRating", FieldType.Choice, new("Tự nhận xếp loại", "Self-rating"), Required: false) { Options = KebabCase.All<Rating>() },
            new("agreedRating", FieldType.Choice, new("Xếp loại chi bộ thống nhất", "Rating agreed by the cell"), Required: false) { Options = KebabCase.All<Rating>() },
            Count("commentsReceived", "Số lượt góp ý nhận được", "Comments received"),
        ])
    {
        RowKey = ["member"],
    };

    private static FieldDefinition Count(string name, string vi, string en, bool required = true) =>
        new(name, FieldType.Integer, new(vi, en), required) { Minimum = 0, Maximum = 1_000 };
}

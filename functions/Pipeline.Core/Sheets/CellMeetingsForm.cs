namespace Pipeline.Core.Sheets;

/// <summary>The meetings of a cell in a month.</summary>
public static class CellMeetingsForm
{
    public const string Code = "cell-meetings";

    public static FormDefinition Definition { get; } = new(
        Code,
        1,
        new("Sinh hoạt chi bộ", "Cell meetings"),
        UnitLevel.Cell,
        [
            new("date", FieldType.Date, new("Ngày họp", "Date")),
            new("kind", FieldType.Choice, new("Loại sinh hoạt", "Kind")) { Options = KebabCase.All<MeetingKind>() },
            new("held", FieldType.Choice, new("Hình thức tổ chức", "Held")) { Options = KebabCase.All<MeetingHeld>() },
            new("rotatingHost", FieldType.YesNo, new("Chủ trì sinh hoạt luân phiên", "Rotating host")),
            new("guestCells", FieldType.CodeList, new("Chi bộ dự", "Guest cells"), Required: false) { CodeOf = CodeOf.Cell },
            Count("roll", "Tổng số đảng viên", "Members on the roll"),
            Count("exempt", "Miễn sinh hoạt", "Exempt"),
            Count("present", "Có mặt", "Present"),
            Count("excused", "Vắng có lý do", "Excused"),
            new("preparedBeforehand", FieldType.YesNo, new("Chuẩn bị trước nội dung", "Prepared beforehand")),
            new("selfCriticism", FieldType.YesNo, new("Có tự phê bình và phê bình", "Self-criticism held")),
            Count("opinions", "Lượt ý kiến phát biểu", "Opinions"),
            Count("issuesRaised", "Vấn đề nêu ra", "Issues raised"),
            Count("issuesSettled", "Vấn đề đã giải quyết", "Issues settled"),
            new("resolutionAdopted", FieldType.YesNo, new("Ban hành nghị quyết", "Resolution adopted")),
            new("qualityScore", FieldType.Decimal, new("Điểm chất lượng", "Quality score"), Required: false) { Minimum = 0, Maximum = 100 },
        ])
    {
        RowKey = ["date", "kind"],
    };

    private static FieldDefinition Count(string name, string vi, string en) =>
        new(name, FieldType.Integer, new(vi, en)) { Minimum = 0, Maximum = 10_000 };
}

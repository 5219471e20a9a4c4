namespace Pipeline.Core.Sheets;

/// <summary>The meetings of a village in a month.</summary>
public static class VillageMeetingsForm
{
    public const string Code = "village-meetings";

    public static FormDefinition Definition { get; } = new(
        Code,
        3,
        new("Họp thôn", "Village meetings"),
        UnitLevel.Village,
        [
            new("date", FieldType.Date, new("Ngày họp", "Date")),
            Count("entitled", "Số hộ được dự họp", "Households entitled"),
            Count("present", "Số hộ dự họp", "Households present"),
            new("chair", FieldType.Choice, new("Chủ trì", "Chair")) { Options = KebabCase.All<MeetingChair>() },
            new("prepared", FieldType.YesNo, new("Chuẩn bị trước nội dung", "Prepared beforehand")),
            new("minuted", FieldType.YesNo, new("Có biên bản", "Minuted")),
            Count("decisions", "Số việc đã quyết định", "Decisions"),
        ])
    {
        RowKey = ["date"],
    };

    private static FieldDefinition Count(string name, string vi, string en) =>
        new(name, FieldType.Integer, new(vi, en)) { Minimum = 0, Maximum = 10_000 };
}

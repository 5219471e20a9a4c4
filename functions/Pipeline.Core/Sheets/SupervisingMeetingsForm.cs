namespace Pipeline.Core.Sheets;

/// <summary>The meetings of the level above that a commune was invited to.</summary>
public static class SupervisingMeetingsForm
{
    public const string Code = "supervising-meetings";

    public static FormDefinition Definition { get; } = new(
        Code,
        9,
        new("Dự họp cấp trên", "Meetings of the level above"),
        UnitLevel.Commune,
        [
            new("body", FieldType.Choice, new("Cơ quan họp", "Body")) { Options = KebabCase.All<MeetingBody>() },
            new("date", FieldType.Date, new("Ngày họp", "Date")),
            new("present", FieldType.Choice, new("Người dự", "Who was present")) { Options = KebabCase.All<Representation>() },
            Count("issuesRaised", "Số vấn đề nêu ra", "Issues raised"),
            Count("issuesSettled", "Số vấn đề giải quyết tại chỗ", "Issues settled on the spot"),
        ])
    {
        RowKey = ["body", "date"],
    };

    private static FieldDefinition Count(string name, string vi, string en) =>
        new(name, FieldType.Integer, new(vi, en)) { Minimum = 0, Maximum = 1_000 };
}

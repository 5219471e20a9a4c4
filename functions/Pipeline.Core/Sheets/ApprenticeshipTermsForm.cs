namespace Pipeline.Core.Sheets;

/// <summary>The yearly commune → supervising level apprenticeship: the terms of a commune's leaders that are in progress or ended in the month.</summary>
public static class ApprenticeshipTermsForm
{
    public const string Code = "apprenticeship-terms";

    public static FormDefinition Definition { get; } = new(
        Code,
        6,
        new("Học việc tại cấp trên", "Apprenticeship terms"),
        UnitLevel.Commune,
        [
            new("person", FieldType.Code, new("Người học việc", "Person")) { CodeOf = CodeOf.Member },
            new("post", FieldType.Code, new("Chức danh", "Post")) { CodeOf = CodeOf.Post },
            new("sector", FieldType.Code, new("Ngành dọc", "Sector")) { CodeOf = CodeOf.Sector },
            new("hostOffice", FieldType.Code, new("Cơ quan tiếp nhận", "Host office")) { CodeOf = CodeOf.Office },
            new("start", FieldType.Date, new("Từ ngày", "Start")),
            new("plannedEnd", FieldType.Date, new("Dự kiến đến hết ngày", "Planned end")),
            new("end", FieldType.Date, new("Đến hết ngày", "End"), Required: false),
            new("assessment", FieldType.Choice, new("Đánh giá", "Assessment"), Required: false) { Options = KebabCase.All<Assessment>() },
        ])
    {
        RowKey = ["person", "start"],
    };
}

namespace Pipeline.Core.Sheets;

/// <summary>The weekly village → commune apprenticeship of a commune: who worked at the commune on which day.</summary>
public static class ApprenticeshipDaysForm
{
    public const string Code = "apprenticeship-days";

    public static FormDefinition Definition { get; } = new(
        Code,
        5,
        new("Học việc hằng tuần tại xã", "Weekly apprenticeship days"),
        UnitLevel.Commune,
        [
            new("person", FieldType.Code, new("Người học việc", "Person")) { CodeOf = CodeOf.Member },
            new("post", FieldType.Code, new("Chức danh", "Post")) { CodeOf = CodeOf.Post },
            new("village", FieldType.Code, new("Thôn", "Village")) { CodeOf = CodeOf.Village },
            new("sector", FieldType.Code, new("Ngành dọc", "Sector")) { CodeOf = CodeOf.Sector },
            new("plannedDate", FieldType.Date, new("Ngày theo kế hoạch", "Planned date"), Required: false),
            new("dateDone", FieldType.Date, new("Ngày thực hiện", "Date done"), Required: false),
            new("length", FieldType.Choice, new("Thời lượng", "Length"), Required: false) { Options = KebabCase.All<DayLength>() },
            new("mentor", FieldType.Code, new("Người hướng dẫn", "Mentor"), Required: false) { CodeOf = CodeOf.Member },
            new("assessment", FieldType.Choice, new("Đánh giá", "Assessment"), Required: false) { Options = KebabCase.All<Assessment>() },
        ])
    {
        RowKey = ["person", "plannedDate", "sector", "dateDone"],
    };
}

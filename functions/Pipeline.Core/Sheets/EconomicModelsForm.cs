namespace Pipeline.Core.Sheets;

/// <summary>The household-economy models that officials and members of a commune run: those open, and those closed in the month.</summary>
public static class EconomicModelsForm
{
    public const string Code = "economic-models";

    public static FormDefinition Definition { get; } = new(
        Code,
        7,
        new("Mô hình kinh tế hộ", "Household-economy models"),
        UnitLevel.Commune,
        [
            new("model", FieldType.Code, new("Mã mô hình", "Model")) { CodeOf = CodeOf.Model },
            new("owner", FieldType.Code, new("Chủ mô hình", "Owner")) { CodeOf = CodeOf.Member },
            new("sector", FieldType.Code, new("Lĩnh vực", "Sector")) { CodeOf = CodeOf.Sector },
            new("opened", FieldType.Date, new("Ngày bắt đầu", "Opened")),
            new("closed", FieldType.Date, new("Ngày kết thúc", "Closed"), Required: false),
            new("lastReview", FieldType.Date, new("Lần đánh giá gần nhất", "Last review"), Required: false),
            new("verdict", FieldType.Choice, new("Kết luận", "Verdict"), Required: false) { Options = KebabCase.All<ReviewVerdict>() },
        ])
    {
        RowKey = ["model"],
    };
}

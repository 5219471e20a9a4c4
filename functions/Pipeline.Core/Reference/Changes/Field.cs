using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes;

/// <summary>The fields that kinds of change are made of.</summary>
internal static class Field
{
    public const string Effective = "effective";
    public const string Kind = "kind";

    public static FieldDefinition Member(Bilingual? caption = null) => Code("member", caption ?? new("Mã đảng viên", "Member"), CodeOf.Member);

    public static FieldDefinition Cell(string name = "cell", Bilingual? caption = null) => Code(name, caption ?? new("Chi bộ", "Cell"), CodeOf.Cell);

    public static FieldDefinition Household { get; } = Code("household", new("Mã hộ", "Household"), CodeOf.Household);

    public static FieldDefinition Village(bool required = true) => Code("village", new("Thôn, tổ dân phố", "Village"), CodeOf.Village) with { Required = required };

    public static FieldDefinition Post { get; } = Code("post", new("Mã chức danh", "Post"), CodeOf.Post);

    public static FieldDefinition Status(bool required) => new("status", FieldType.Choice, new("Chính thức hay dự bị", "Official or probationary"), required)
    {
        Options = KebabCase.All<MemberStatus>(),
    };

    public static FieldDefinition Exempt { get; } = new("exempt", FieldType.YesNo, new("Được miễn sinh hoạt", "Exempt from meeting"), Required: false);

    public static FieldDefinition Code(string name, Bilingual caption, CodeOf of) => new(name, FieldType.Code, caption) { CodeOf = of };
}

namespace Pipeline.Core.Sheets;

/// <summary>A commune's standing by the New Rural standard (nông thôn mới): one row.</summary>
public static class NewRuralForm
{
    public const string Code = "new-rural";

    public static FormDefinition Definition { get; } = new(
        Code,
        8,
        new("Nông thôn mới", "New Rural"),
        UnitLevel.Commune,
        [
            new("criteriaMet", FieldType.Integer, new("Số tiêu chí đạt", "Criteria met")) { Minimum = 0, Maximum = 100 },
            new("recognisedOn", FieldType.Date, new("Ngày được công nhận", "Recognised on"), Required: false),
        ]);
}

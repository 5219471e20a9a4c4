namespace Pipeline.Core.Sheets;

/// <summary>What a field of a form holds. The JSON value is a string, a number, a boolean or a list of strings.</summary>
public enum FieldType
{
    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with up to two decimals.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    YesNo,

    /// <summary>One of <see cref="FieldDefinition.Options"/>.</summary>
    Choice,

    /// <summary>A code of the reference data: <see cref="FieldDefinition.CodeOf"/> says of what.</summary>
    Code,

    /// <summary>A list of codes without repetition.</summary>
    CodeList,

    /// <summary>A line of text. No form has it: what people write freely is kept apart from figures; registers have names.</summary>
    Text,
}

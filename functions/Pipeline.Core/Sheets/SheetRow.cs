using System.Text.Json.Serialization;

namespace Pipeline.Core.Sheets;

/// <summary>
/// A row whose fields have the types of its form: <see cref="DateOnly"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="bool"/>,
/// <see cref="string"/> (choice and code) or a sorted <c>string[]</c> (code list); null where an optional field is missing.
/// </summary>
[JsonConverter(typeof(SheetRowConverter))]
public sealed class SheetRow(FormDefinition form, object?[] values)
{
    public FormDefinition Form { get; } = form;

    /// <summary>In the order of the form's fields.</summary>
    public IReadOnlyList<object?> Values { get; } = values;

    public object? this[string field] => Values[Form.PositionOf(field)];

    public DateOnly? Date(string field) => (DateOnly?)this[field];

    public long? Integer(string field) => (long?)this[field];

    public decimal? Number(string field) => (decimal?)this[field];

    public bool? YesNo(string field) => (bool?)this[field];

    public string? Text(string field) => (string?)this[field];

    public IReadOnlyList<string> Codes(string field) => (string[]?)this[field] ?? [];
}

namespace Pipeline.Core.Sheets;

/// <summary>A form: its unit level and the fields of its rows (DOMAIN, Forms).</summary>
/// <param name="Code">kebab-case; the name in addresses, JSON and tables.</param>
/// <param name="NumberInDimension">Its key in <c>dim_form</c>; never changed or used again.</param>
public sealed record FormDefinition(
    string Code, int NumberInDimension, Bilingual Name, UnitLevel UnitLevel, IReadOnlyList<FieldDefinition> Fields)
{
    private readonly Dictionary<string, int> _positions =
        Fields.Select((f, i) => (f.Name, i)).ToDictionary(p => p.Name, p => p.i, StringComparer.Ordinal);

    /// <summary>The fields that tell two rows of a sheet apart: by them a page says which row was changed. Empty where there is but one row.</summary>
    public IReadOnlyList<string> RowKey { get; init; } = [];

    /// <summary>The position of a field in a row's values; -1 if the form has no such field.</summary>
    public int PositionOf(string field) => _positions.GetValueOrDefault(field, -1);
}

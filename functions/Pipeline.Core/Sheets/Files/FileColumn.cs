namespace Pipeline.Core.Sheets.Files;

/// <summary>A column of a file of sheets.</summary>
/// <param name="Field">Given exactly if the role is <see cref="ColumnRole.Field"/>.</param>
public sealed record FileColumn(ColumnRole Role, string Name, Bilingual Caption, FieldDefinition? Field = null)
{
    public static FileColumn Of(FieldDefinition field) => new(ColumnRole.Field, field.Name, field.Caption, field);

    /// <summary>Whether several columns may bear its name: the codes of a list may have a cell each.</summary>
    public bool MayRepeat => Field?.Type == FieldType.CodeList;
}

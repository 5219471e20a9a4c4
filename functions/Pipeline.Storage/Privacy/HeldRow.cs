using Pipeline.Core;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Privacy;

/// <summary>A row that names a person: of a register, of a sheet, or a change that was asked for.</summary>
/// <param name="Kind">The form, the table of the register, or the kind of change.</param>
public sealed record HeldRow(string Kind, Bilingual Caption, IReadOnlyList<HeldField> Fields)
{
    /// <summary>Null if the row does not name the member.</summary>
    internal static HeldRow? Of(SheetRow row, string member) =>
        Of(row.Form.Code, row.Form.Name, row.Form.Fields, row.Values, member);

    /// <inheritdoc cref="Of(SheetRow, string)"/>
    internal static HeldRow? Of(RegisterChange change, string member) =>
        Of(change.Kind.Code, change.Kind.Name, change.Kind.Fields, change.Values, member) is { } row
            ? row with { Fields = [new("effective", new("Từ ngày", "Effective"), HeldField.Text(change.Effective)), .. row.Fields] }
            : null;

    private static HeldRow? Of(string kind, Bilingual caption, IReadOnlyList<FieldDefinition> fields, IReadOnlyList<object?> values, string member) =>
        fields.Where((f, i) => f.CodeOf == CodeOf.Member && values[i] is string code && code == member).Any()
            ? new(kind, caption, [.. fields.Select((f, i) => HeldField.Of(f, values[i], member))])
            : null;
}

namespace Pipeline.Core.Sheets.Prefill;

/// <summary>A row that is begun and not whole: what a person has to say is still missing.</summary>
internal static class Begun
{
    public static SheetRow Row(FormDefinition form, params IEnumerable<(string Field, object? Value)> known)
    {
        var values = new object?[form.Fields.Count];
        foreach (var (field, value) in known)
        {
            values[form.PositionOf(field)] = value;
        }

        return new(form, values);
    }

    /// <summary>A row of the month before with the fields that still hold.</summary>
    public static SheetRow From(SheetRow before, params string[] fields) => Row(before.Form, fields.Select(f => (f, before[f])));
}

using System.Text.Json;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>The rows of a sheet's JSON, each field by its definition.</summary>
internal static class RowsJson
{
    /// <summary>More than the largest unit can have by far; it bounds the work that one sheet can ask for.</summary>
    private const int Most = 10_000;

    public static IReadOnlyList<SheetRow?> Read(FormDefinition? form, SheetKind kind, JsonElement value, ProblemList problems)
    {
        if (value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Array))
        {
            problems.Add(Problem.SheetPropertyInvalid("rows", JsonText.Shown(value), Expected.Rows));
            return [];
        }

        var count = value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : 0;
        if (ProblemWith(kind, count) is { } problem)
        {
            problems.Add(problem);
        }

        return form is null || count is 0 or > Most ? [] : ReadEach(form, value, count, problems);
    }

    private static Problem? ProblemWith(SheetKind kind, int count) =>
        kind == SheetKind.Rows && count == 0 ? Problem.SheetEmpty()
        : kind != SheetKind.Rows && count > 0 ? Problem.RowsNotAllowed(kind)
        : count > Most ? Problem.RowsTooMany(count, Most)
        : null;

    private static SheetRow?[] ReadEach(FormDefinition form, JsonElement list, int count, ProblemList problems)
    {
        var rows = new SheetRow?[count];
        var i = 0;
        foreach (var row in list.EnumerateArray())
        {
            rows[i] = ReadRow(form, row, i, problems);
            i++;
        }

        return rows;
    }

    private static SheetRow? ReadRow(FormDefinition form, JsonElement row, int index, ProblemList problems)
    {
        if (row.ValueKind != JsonValueKind.Object)
        {
            problems.Add(Problem.RowNotAnObject().At(Place.OfRow(index)));
            return null;
        }

        var (before, unknown) = (problems.Found, 0);
        var values = new object?[form.Fields.Count];
        var given = 0UL;
        var next = 0;
        foreach (var property in row.EnumerateObject())
        {
            var position = PositionOf(form, property, next);
            if (position < 0)
            {
                var name = JsonText.NameOf(property);
                problems.Add(Problem.FieldUnknown(form, name).At(Place.Of(index, name)));
                unknown++;
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                values[position] = FieldJson.Read(form.Fields[position], property.Value, index, problems);
                given |= 1UL << position;
            }

            next = position + 1;
        }

        AddMissing(form, given, index, problems);
        // A field too many spoils no other, so that the row's other problems are found with it.
        return problems.Found == before + unknown ? new SheetRow(form, values) : null;
    }

    private static void AddMissing(FormDefinition form, ulong given, int row, ProblemList problems)
    {
        for (var i = 0; i < form.Fields.Count; i++)
        {
            if (form.Fields[i].Required && (given & (1UL << i)) == 0)
            {
                problems.Add(Problem.FieldMissing(form.Fields[i]).At(Place.Of(row, form.Fields[i].Name)));
            }
        }
    }

    /// <summary>Clients mostly send fields in the form's order, so the search begins where the last one was found.</summary>
    private static int PositionOf(FormDefinition form, JsonProperty property, int next)
    {
        var count = form.Fields.Count;
        for (var i = 0; i < count; i++)
        {
            var position = (next + i) % count;
            if (property.NameEquals(form.Fields[position].JsonName.EncodedUtf8Bytes))
            {
                return position;
            }
        }

        return -1;
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Sheets.Files;

/// <summary>
/// One sheet out of the JSON that form programs post (KoboToolbox, ODK, a spreadsheet's script): every value may be text, names may have their
/// groups before them (<c>rows/date</c>), and what the program says of itself (<c>_id</c>, <c>formhub/uuid</c>, <c>meta/…</c>) is passed over.
/// It then is read as the form post with the same fields.
/// </summary>
public static partial class TypedJson
{
    public static SheetFile Read(JsonElement sheet)
    {
        if (sheet.ValueKind != JsonValueKind.Object)
        {
            return SheetFile.Refused(Problem.SubmissionNotASheet());
        }

        var fields = new List<KeyValuePair<string, string>>();
        foreach (var property in sheet.EnumerateObject().Where(p => !OfProgram().IsMatch(p.Name)))
        {
            if (Named(property.Name) == "rows" && property.Value.ValueKind == JsonValueKind.Array)
            {
                AddRows(property.Value, fields);
            }
            else
            {
                Add(Named(property.Name), property.Value, fields);
            }
        }

        return FormPost.Read(fields);
    }

    private static void AddRows(JsonElement rows, List<KeyValuePair<string, string>> fields)
    {
        var number = 0;
        foreach (var row in rows.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.Object))
        {
            foreach (var property in row.EnumerateObject().Where(p => !OfProgram().IsMatch(p.Name)))
            {
                Add(FormattableString.Invariant($"rows[{number}].{Named(property.Name)}"), property.Value, fields);
            }

            number++;
        }
    }

    private static void Add(string name, JsonElement value, List<KeyValuePair<string, string>> fields)
    {
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : new[] { value }.AsEnumerable())
        {
            fields.Add(new(name, item.ValueKind == JsonValueKind.Null ? "" : Drafts.JsonText.Shown(item)));
        }
    }

    private static string Named(string name) => name[(name.LastIndexOf('/') + 1)..];

    [GeneratedRegex("^(_|formhub/|meta/)|/_", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfProgram();
}

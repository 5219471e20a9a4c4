using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Sheets.Files;

/// <summary>
/// One sheet out of the fields of a form post: the sheet's properties by their names, rows as <c>rows[0].date</c> or <c>rows[0][date]</c>, or the
/// form's fields by their bare names where there is one row. A blank value is none. The sources are the names as they were posted.
/// </summary>
public static partial class FormPost
{
    private static readonly HashSet<string> Properties =
        new(StringComparer.Ordinal) { "id", "form", "month", "unit", "base", "nil", "withdraw", "reason", "finalisedAt", "sentAt", "confirmed" };

    public static SheetFile Read(IReadOnlyList<KeyValuePair<string, string>> posted)
    {
        var problems = new ProblemList();
        var sources = new SourcePlaces();
        var said = posted.Where(p => !string.IsNullOrWhiteSpace(p.Value)).ToList();
        var form = Forms.Find(said.FirstOrDefault(p => p.Key == "form").Value?.Trim());
        var kinds = said.ToLookup(p => Properties.Contains(p.Key) ? Kind.Property
            : RowName().IsMatch(p.Key) ? Kind.Numbered
            : form?.PositionOf(p.Key) >= 0 ? Kind.Bare
            : Kind.Unknown);
        var json = Sheet(kinds[Kind.Property], sources, problems);
        if (kinds[Kind.Numbered].Any() && kinds[Kind.Bare].Any())
        {
            problems.Add(Problem.FormPostMixed() with { Source = kinds[Kind.Bare].First().Key });
        }

        List<PostedCell> cells = [.. kinds[Kind.Numbered].Select(RowCell), .. kinds[Kind.Bare].Select(p => new PostedCell(0, p.Key, p))];
        if (cells.Count > 0)
        {
            json["rows"] = Rows(form, cells, sources, problems);
        }

        foreach (var (name, value) in kinds[Kind.Unknown])
        {
            json[name] = TypedText.Trimmed(value); // The intake says that the sheet has no such property.
        }

        return new([new(json, sources)], problems);
    }

    private static JsonObject Sheet(IEnumerable<KeyValuePair<string, string>> said, SourcePlaces sources, ProblemList problems)
    {
        var json = new JsonObject();
        foreach (var (name, value) in said)
        {
            sources.Add(Place.Of(name), name);
            if (name == "confirmed" && TypedText.YesNo(value.Trim()) is JsonValue list && list.TryGetValue<string>(out var mark))
            {
                Append(json, name, mark);
            }
            else if (!json.TryAdd(name, Property(name, TypedText.Trimmed(value))))
            {
                problems.Add(Problem.FormFieldRepeated(name) with { Source = name });
            }
        }

        return json;
    }

    private static JsonNode Property(string name, string typed) => name switch
    {
        "base" => TypedText.Number(typed),
        "nil" or "withdraw" or "confirmed" => TypedText.YesNo(typed),
        "unit" => TypedText.Code(typed),
        _ => typed,
    };

    private static void Append(JsonObject json, string name, string mark)
    {
        if (json[name] is not JsonArray list)
        {
            json[name] = list = [];
        }

        list.Add(mark);
    }

    /// <summary>Rows in the order of their numbers, which may leave gaps.</summary>
    private static JsonArray Rows(FormDefinition? form, IReadOnlyList<PostedCell> cells, SourcePlaces sources, ProblemList problems)
    {
        var rows = new JsonArray();
        foreach (var number in cells.GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            var row = new JsonObject();
            sources.Add(Place.OfRow(rows.Count), FormattableString.Invariant($"rows[{number.Key}]"));
            foreach (var cell in number)
            {
                Add(form, row, cell, rows.Count, sources, problems);
            }

            rows.Add(row);
        }

        return rows;
    }

    private static void Add(FormDefinition? form, JsonObject row, PostedCell cell, int index, SourcePlaces sources, ProblemList problems)
    {
        var field = form?.Fields.FirstOrDefault(f => f.Name == cell.Field);
        var value = field is null ? JsonValue.Create(cell.Posted.Value) : TypedText.ToJson(field, cell.Posted.Value);
        sources.Add(Place.Of(index, cell.Field), cell.Posted.Key);
        if (value is JsonArray codes && row[cell.Field] is JsonArray list)
        {
            foreach (var code in codes)
            {
                list.Add(code!.DeepClone());
            }
        }
        else if (!row.TryAdd(cell.Field, value))
        {
            problems.Add(Problem.FormFieldRepeated(cell.Posted.Key) with { Source = cell.Posted.Key });
        }
    }

    private static PostedCell RowCell(KeyValuePair<string, string> posted)
    {
        var match = RowName().Match(posted.Key);
        return new(int.Parse(match.Groups["row"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Groups["field"].Value, posted);
    }

    [GeneratedRegex(@"^rows\[(?<row>[0-9]{1,6})\](\.(?<field>[A-Za-z]+)|\[(?<field>[A-Za-z]+)\])(\[\])?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowName();

    private enum Kind
    {
        Property,
        Numbered,
        Bare,
        Unknown,
    }

    private readonly record struct PostedCell(int Row, string Field, KeyValuePair<string, string> Posted);
}

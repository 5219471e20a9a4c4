using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Functions.OpenApi.Page;

/// <summary>A schema on the page: its properties as a table, or what it is one of.</summary>
internal static class SchemaSection
{
    public static void Append(StringBuilder page, string name, JsonObject schema)
    {
        page.Append("<article id=\"schema-").Append(Html.Text(name)).Append("\"><h3>").Append(Html.Code(name)).Append("</h3>").Append(Said(schema, "p"));
        if (schema["properties"] is JsonObject properties)
        {
            var required = schema["required"]?.AsArray().Select(r => (string)r!).ToHashSet(StringComparer.Ordinal) ?? [];
            page.Append(Html.Table(
                new("Thuộc tính; * là bắt buộc", "Properties; * is always there"), [new("Tên", "Name"), new("Kiểu", "Type"), new("Ý nghĩa", "Meaning")],
                properties.Select(p => new[] { Html.Code(p.Key) + (required.Contains(p.Key) ? " *" : ""), TypeOf(p.Value!.AsObject()), Said(p.Value.AsObject(), "span") + Captions(p.Value.AsObject()) })));
        }
        else
        {
            page.Append("<p>").Append(TypeOf(schema)).Append("</p>");
        }

        page.Append("</article>");
    }

    /// <summary>What a value is, as HTML: a link where it is another schema.</summary>
    public static string TypeOf(JsonObject schema) =>
        schema["$ref"] is { } reference ? Link(((string)reference!).Split('/')[^1])
        : (schema["anyOf"] ?? schema["oneOf"] ?? schema["allOf"]) is JsonArray several ? string.Join(" | ", several.Select(s => TypeOf(s!.AsObject())))
        : schema["const"] is { } only ? Html.Code((string)only!)
        : schema["enum"] is JsonArray values ? string.Join(" | ", values.Select(v => Html.Code((string)v!)))
        : schema["items"] is JsonObject items ? $"[ {TypeOf(items)} ]{Bounds(schema, "minItems", "maxItems")}"
        : schema["additionalProperties"] is JsonObject each ? $"{{ … : {TypeOf(each)} }}"
        : schema["properties"] is JsonObject properties ? $"{{ {string.Join(", ", properties.Select(p => $"{Html.Code(p.Key)}: {TypeOf(p.Value!.AsObject())}"))} }}"
        : Plain(schema);

    private static string Plain(JsonObject schema) =>
        Html.Text($"{schema["format"] ?? schema["type"] ?? "…"}{Bounds(schema, "minimum", "maximum")}{Bounds(schema, "minLength", "maxLength")}")
        + (schema["pattern"] is { } pattern ? " " + Html.Code((string)pattern!) : "");

    private static string Bounds(JsonObject schema, string least, string most) =>
        schema[least] is null && schema[most] is null ? "" : $" {schema[least] ?? "…"}–{schema[most] ?? "…"}";

    private static string Link(string name) => $"<a href=\"#schema-{Html.Text(name)}\">{Html.Text(name)}</a>";

    private static string Said(JsonObject schema, string element) => schema["description"] is { } en
        ? $"<{element}>{Html.Text((string?)schema[Vietnamese.Name] ?? "")}</{element}> <{element} lang=\"en\">{Html.Text((string)en!)}</{element}>"
        : "";

    private static string Captions(JsonObject schema) => schema["x-captions"] is JsonObject captions
        ? $"<br>{string.Join("; ", captions.Select(c => $"{Html.Code(c.Key)} {Html.Both(new((string)c.Value!["vi"]!, (string)c.Value["en"]!))}"))}"
        : "";
}

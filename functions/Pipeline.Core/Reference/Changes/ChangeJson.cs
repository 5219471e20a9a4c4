using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Core.Reference.Changes;

/// <summary>One change in JSON: <c>kind</c>, <c>effective</c>, and the fields of the kind.</summary>
internal static class ChangeJson
{
    private static readonly FieldDefinition Effective = new(Field.Effective, FieldType.Date, new("Ngày có hiệu lực", "Effective from"));
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null with problems told.</returns>
    public static RegisterChange? Read(JsonElement change, int index, ProblemList problems)
    {
        if (change.ValueKind != JsonValueKind.Object || !change.TryGetProperty(Field.Kind, out var named) || JsonText.Of(named) is not { } code)
        {
            problems.Add(Problem.RegisterKindMissing().At(ChangePlace.Of(index, Field.Kind)));
            return null;
        }

        if (ChangeKinds.Find(code) is not { } kind)
        {
            problems.Add(Problem.RegisterKindUnknown(code, [.. ChangeKinds.All.Select(k => k.Code)]).At(ChangePlace.Of(index, Field.Kind)));
            return null;
        }

        var before = problems.Found;
        AddUnknown(kind, change, index, problems);
        var effective = Value(Effective, change, index, problems);
        object?[] values = [.. kind.Fields.Select(f => Value(f, change, index, problems))];
        return problems.Found == before ? new(kind, (DateOnly)effective!, values) : null;
    }

    /// <summary>Canonical: fields in the order of the kind, those not given left out, without blanks.</summary>
    public static byte[] Write(IEnumerable<RegisterChange> changes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            foreach (var change in changes)
            {
                Write(json, change);
            }

            json.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, RegisterChange change)
    {
        json.WriteStartObject();
        json.WriteString(Field.Kind, change.Kind.Code);
        json.WriteString(Field.Effective, change.Effective.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        for (var i = 0; i < change.Values.Count; i++)
        {
            var name = change.Kind.Fields[i].Name;
            switch (change.Values[i])
            {
                case string text: json.WriteString(name, text); break;
                case bool yes: json.WriteBoolean(name, yes); break;
                default: break;
            }
        }

        json.WriteEndObject();
    }

    private static void AddUnknown(ChangeKind kind, JsonElement change, int index, ProblemList problems)
    {
        foreach (var name in change.EnumerateObject().Select(JsonText.NameOf))
        {
            if (name is not (Field.Kind or Field.Effective) && kind.Fields.All(f => f.Name != name))
            {
                problems.Add(Problem.RegisterFieldUnknown(kind.Code, name).At(ChangePlace.Of(index, name)));
            }
        }
    }

    private static object? Value(FieldDefinition field, JsonElement change, int index, ProblemList problems)
    {
        if (change.TryGetProperty(field.Name, out var value) && value.ValueKind != JsonValueKind.Null)
        {
            return FieldJson.Read(field, value, ChangePlace.Of(index, field.Name), problems);
        }

        if (field.Required)
        {
            problems.Add(Problem.FieldMissing(field).At(ChangePlace.Of(index, field.Name)));
        }

        return null;
    }
}

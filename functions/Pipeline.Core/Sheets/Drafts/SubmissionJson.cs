using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>Reads a body strictly: whole UTF-8 JSON, no property twice, not deeper than any form is, no comments, no trailing commas.</summary>
public static class SubmissionJson
{
    /// <summary>List, sheet, rows, row, code list: five, and some room for the message to be «unknown field» and not «too deep».</summary>
    public const int Deepest = 8;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = Deepest };
    private static readonly JsonDocumentOptions WithDuplicates = new() { MaxDepth = Deepest };
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <returns>The document, to be disposed; or null and what is wrong with the body.</returns>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> body, out Problem? problem)
    {
        var json = body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
        problem = null;
        try
        {
            if (Utf8.IsValid(json.Span))
            {
                return JsonDocument.Parse(json, Strict);
            }

            problem = NotUtf8(json.Span);
        }
        catch (JsonException wrong)
        {
            problem = Diagnosed(json, wrong);
        }
        catch (InvalidOperationException)
        {
            // A property name with half a surrogate pair as an escape: System.Text.Json finds it while it looks for duplicates.
            problem = Problem.JsonMalformed(1, 1);
        }

        return null;
    }

    /// <summary>Says why parsing failed, by trying again with one strictness less at a time; it costs only those whose body is bad.</summary>
    private static Problem Diagnosed(ReadOnlyMemory<byte> json, JsonException wrong)
    {
        if (TryParse(json, WithDuplicates) is { } withDuplicates)
        {
            using (withDuplicates)
            {
                return DuplicateIn(withDuplicates.RootElement, "") ?? Malformed(wrong);
            }
        }

        using var deep = TryParse(json, AnyDepth);
        return deep is null ? Malformed(wrong) : Problem.JsonTooDeep(Deepest);
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<byte> json, JsonDocumentOptions options)
    {
        try
        {
            return JsonDocument.Parse(json, options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Problem? DuplicateIn(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select((item, i) => DuplicateIn(item, FormattableString.Invariant($"{place}/{i}"))).FirstOrDefault(p => p is not null);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default)
        {
            var at = $"{place}/{Place.Escaped(property.Name)}";
            if (!seen.Add(property.Name))
            {
                return Problem.JsonDuplicateProperty(property.Name).At(at);
            }

            if (DuplicateIn(property.Value, at) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    private static Problem Malformed(JsonException wrong) =>
        Problem.JsonMalformed((wrong.LineNumber ?? 0) + 1, (wrong.BytePositionInLine ?? 0) + 1);

    private static Problem NotUtf8(ReadOnlySpan<byte> json)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(json, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + length);
            json = json[length..];
        }

        return Problem.JsonMalformed(line, column);
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pipeline.Core;

namespace Pipeline.Storage.Reference;

internal static class JsonFile
{
    /// <summary>The content in NFC, or null with a problem at the line where reading stopped.</summary>
    public static T? Read<T>(string file, ReadOnlyMemory<byte> content, JsonTypeInfo<T> type, List<Problem> problems)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize(Text(content.Span).Normalize(NormalizationForm.FormC), type) is { } read)
            {
                return read;
            }

            problems.Add(Problem.ReferenceJsonMalformed("$").At(file + ":1"));
        }
        catch (JsonException e)
        {
            var lacking = JsonShape.Lacking(content, type, out var hasUnknown);
            problems.AddRange(lacking.Select(part => Problem.ReferenceJsonMissing(part).At(file + ":1")));
            if (lacking.Count > 0 && !hasUnknown)
            {
                return null;
            }

            problems.Add(Problem.ReferenceJsonMalformed(e.Path ?? "$").At(FormattableString.Invariant($"{file}:{(e.LineNumber ?? 0) + 1}")));
        }

        return null;
    }

    /// <summary>Without the byte-order mark that some editors write.</summary>
    private static string Text(ReadOnlySpan<byte> content) =>
        Encoding.UTF8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content);
}

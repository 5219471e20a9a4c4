using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pipeline.Storage.Reference;

/// <summary>
/// Compares a JSON file with the type it is read as, by name: the deserialiser stops at the first difference, and for a section that is
/// not there it has no place to point to.
/// </summary>
internal static class JsonShape
{
    /// <summary>The paths of the required parts that are not there, in the order of the type; none if the text is no JSON.</summary>
    /// <param name="hasUnknown">There are also names that the type does not have.</param>
    public static IReadOnlyList<string> Lacking(ReadOnlyMemory<byte> content, JsonTypeInfo type, out bool hasUnknown)
    {
        var lacking = new List<string>();
        hasUnknown = false;
        try
        {
            var text = content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
            using var document = JsonDocument.Parse(text);
            hasUnknown = Compare(document.RootElement, type, "", lacking);
        }
        catch (JsonException)
        {
            // Not JSON at all: the caller's problem says where reading stopped.
        }

        return lacking;
    }

    private static bool Compare(JsonElement element, JsonTypeInfo type, string path, List<string> lacking)
    {
        if (type.Kind == JsonTypeInfoKind.Object && element.ValueKind == JsonValueKind.Object)
        {
            return CompareObject(element, type, path, lacking);
        }

        return type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } item } && element.ValueKind == JsonValueKind.Array
            && element.EnumerateArray().Select((e, i) => Compare(e, type.Options.GetTypeInfo(item), $"{path}[{i}]", lacking)).ToList().Contains(true);
    }

    private static bool CompareObject(JsonElement element, JsonTypeInfo type, string path, List<string> lacking)
    {
        var hasUnknown = element.EnumerateObject().Any(p => type.Properties.All(known => known.Name != p.Name));
        foreach (var property in type.Properties)
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (element.TryGetProperty(property.Name, out var value))
            {
                hasUnknown |= Compare(value, type.Options.GetTypeInfo(property.PropertyType), at, lacking);
            }
            else if (property.IsRequired)
            {
                lacking.Add(at);
            }
        }

        return hasUnknown;
    }
}

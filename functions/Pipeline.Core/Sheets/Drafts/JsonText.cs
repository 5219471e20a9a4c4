using System.Text.Json;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>Text out of JSON. An escape of half a surrogate pair is valid JSON and no text: such a string counts as none.</summary>
internal static class JsonText
{
    /// <summary>The string in NFC, or null: the value is no string.</summary>
    public static string? Of(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString()!.Normalize() : null;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    /// <summary>What was got, to be shown: the text itself, or the JSON of another value.</summary>
    public static string Shown(JsonElement element) => Of(element) ?? element.GetRawText();
}

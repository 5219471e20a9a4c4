using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pipeline.Storage.Reference;

/// <summary>The two ways in which <see cref="ReferenceJson"/> is written; both leave Vietnamese letters as they are.</summary>
internal static class ReferenceFormats
{
    /// <summary>Indented.</summary>
    public static ReferenceJson ForPeople { get; } = new(new JsonSerializerOptions(ReferenceJson.Default.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Compact.</summary>
    public static ReferenceJson ForSnapshots { get; } = new(new JsonSerializerOptions(ReferenceJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

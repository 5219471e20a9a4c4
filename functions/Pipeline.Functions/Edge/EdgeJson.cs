using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Pipeline.Functions.Edge;

/// <summary>How answers are written: camelCase, nothing for null, Vietnamese letters as they are.</summary>
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(HealthView))]
internal sealed partial class EdgeJson : JsonSerializerContext
{
    /// <summary>The one context to write with: the generated default would escape every letter beyond ASCII.</summary>
    public static EdgeJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}

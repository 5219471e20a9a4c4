using System.Text.Json.Serialization;

namespace Pipeline.Functions.Edge.Identity;

/// <summary>One thing that a token says.</summary>
internal sealed record GateClaim([property: JsonPropertyName("typ")] string? Type, [property: JsonPropertyName("val")] string? Value);

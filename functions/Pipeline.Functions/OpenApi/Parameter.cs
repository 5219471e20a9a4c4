using System.Text.Json.Nodes;
using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>A part of an address.</summary>
/// <param name="Schema">As JSON Schema.</param>
internal sealed record Parameter(string Name, Bilingual Words, JsonObject Schema)
{
    public bool Required { get; init; }
}

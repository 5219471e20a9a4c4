using System.Text.Json.Nodes;
using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>A body that an operation takes.</summary>
/// <param name="Schema">As JSON Schema.</param>
internal sealed record TakenBody(string MediaType, JsonObject Schema, Bilingual Words);

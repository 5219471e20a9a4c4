using System.Text.Json.Nodes;

namespace Pipeline.Core.Sheets.Files;

/// <summary>One sheet out of a file, as the JSON that any client sends.</summary>
/// <param name="Sources">Where in the file its places are.</param>
public sealed record SheetInFile(JsonObject Json, SourcePlaces Sources);

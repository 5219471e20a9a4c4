using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Local.PowerBi;

/// <summary>JSON as Power BI Desktop writes it: two blanks a level, letters as they are, LF.</summary>
internal static class PowerBiJson
{
    private const string Schemas = "https://developer.microsoft.com/json-schemas/fabric/";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="name">What follows json-schemas/fabric/ in the address, less schema.json.</param>
    public static string Schema(string name) => $"{Schemas}{name}/schema.json";

    public static string Write(JsonNode node) => node.ToJsonString(Written) + "\n";
}

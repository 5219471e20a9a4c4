using System.Globalization;
using System.Text.Json.Nodes;

namespace Pipeline.Local.PowerBi.Report;

/// <summary>The small pieces that formatting in visual.json is made of.</summary>
internal static class Formatting
{
    /// <summary>A formatting object with its properties, for everything or for what the selector says.</summary>
    public static JsonArray Of(JsonObject properties, JsonObject? selector = null)
    {
        var entry = new JsonObject { ["properties"] = properties };
        if (selector is not null)
        {
            entry["selector"] = selector;
        }

        return new(entry);
    }

    public static JsonObject Text(string text) => Literal($"'{text.Replace("'", "''", StringComparison.Ordinal)}'");

    public static JsonObject Flag(bool value) => Literal(value ? "true" : "false");

    public static JsonObject Number(double value) => Literal(value.ToString(CultureInfo.InvariantCulture) + "D");

    public static JsonObject Colour(string hex) => new() { ["solid"] = new JsonObject { ["color"] = Text(hex) } };

    /// <summary>A background that goes with the value; a cell without a value has none, so that silent is told from low.</summary>
    public static JsonArray HeatOf(IEnumerable<Field> measures) => new([.. measures.Select(m => (JsonNode)new JsonObject
    {
        ["properties"] = new JsonObject { ["backColor"] = Gradient(m) },
        ["selector"] = new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject { ["dataViewWildcard"] = new JsonObject { ["matchingOption"] = 1 } }),
            ["metadata"] = m.QueryRef,
        },
    })]);

    private static JsonObject Gradient(Field measure) => new()
    {
        ["solid"] = new JsonObject
        {
            ["color"] = new JsonObject
            {
                ["expr"] = new JsonObject
                {
                    ["FillRule"] = new JsonObject
                    {
                        ["Input"] = measure.ToJson(),
                        ["FillRule"] = new JsonObject
                        {
                            ["linearGradient2"] = new JsonObject
                            {
                                ["min"] = Stop(Theme.HeatLow, 0),
                                ["max"] = Stop(Theme.HeatHigh, 1),
                                ["nullColoringStrategy"] = new JsonObject { ["strategy"] = LiteralOf("'noColor'") },
                            },
                        },
                    },
                },
            },
        },
    };

    private static JsonObject Stop(string hex, int value) => new()
    {
        ["color"] = LiteralOf($"'{hex}'"),
        ["value"] = LiteralOf(value.ToString(CultureInfo.InvariantCulture) + "D"),
    };

    private static JsonObject Literal(string value) => new() { ["expr"] = LiteralOf(value) };

    private static JsonObject LiteralOf(string value) => new() { ["Literal"] = new JsonObject { ["Value"] = value } };
}

using System.Text.Json.Nodes;

namespace Pipeline.Local.PowerBi.Report;

/// <summary>
/// The report's theme. Series have colours after Okabe and Ito, the first four of which people with any common colour blindness tell apart; a heat matrix
/// goes from orange to blue, never from red to green.
/// </summary>
internal static class Theme
{
    public const string FileName = "Pipeline.json";

    public const string HeatLow = "#F2A65A";

    public const string HeatHigh = "#8CC3E8";

    public static IReadOnlyList<string> SeriesColours { get; } = ["#0072B2", "#E69F00", "#009E73", "#333333", "#56B4E9", "#D55E00", "#CC79A7", "#7A6F00"];

    public static JsonObject ToJson() => new()
    {
        ["name"] = "Pipeline",
        ["dataColors"] = new JsonArray([.. SeriesColours.Select(c => (JsonNode)c)]),
        ["good"] = "#0072B2",
        ["neutral"] = "#E69F00",
        ["bad"] = "#D55E00",
        ["minimum"] = HeatLow,
        ["maximum"] = HeatHigh,
        ["null"] = "#FFFFFF",
        ["foreground"] = "#1F2933",
        ["background"] = "#FFFFFF",
        ["tableAccent"] = "#0072B2",
        ["textClasses"] = new JsonObject
        {
            ["callout"] = Class(24, "#1F2933"),
            ["title"] = Class(11, "#1F2933"),
            ["header"] = Class(10, "#1F2933"),
            ["label"] = Class(10, "#3E4C59"),
        },
    };

    private static JsonObject Class(int points, string colour) => new() { ["fontFace"] = "Segoe UI", ["fontSize"] = points, ["color"] = colour };
}

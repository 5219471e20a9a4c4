using System.Text.Json.Nodes;

namespace Pipeline.Local.PowerBi.Report;

/// <summary>A page of the report: one question that a board asks.</summary>
/// <param name="Name">Its folder's name.</param>
internal sealed record Page(string Name, string Title, IReadOnlyList<Visual> Visuals)
{
    /// <summary>The field that other pages drill through by; null for a page of the row of tabs.</summary>
    public Field? DrillThrough { get; init; }

    public JsonObject ToJson()
    {
        var page = new JsonObject
        {
            ["$schema"] = PowerBiJson.Schema("item/report/definition/page/2.0.0"),
            ["name"] = Name,
            ["displayName"] = Title,
            ["displayOption"] = "FitToPage",
            ["height"] = Layout.PageHeight,
            ["width"] = Layout.PageWidth,
        };
        if (DrillThrough is { } field)
        {
            page["type"] = "Drillthrough";
            page["filterConfig"] = new JsonObject
            {
                ["filters"] = new JsonArray(new JsonObject
                {
                    ["name"] = Name + "-filter",
                    ["field"] = field.ToJson(),
                    ["type"] = "Categorical",
                    ["howCreated"] = "Drillthrough",
                }),
            };
            page["pageBinding"] = new JsonObject
            {
                ["name"] = Name + "-binding",
                ["type"] = "Drillthrough",
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = Name + "-parameter", ["boundFilter"] = Name + "-filter", ["fieldExpr"] = field.ToJson() }),
            };
        }

        return page;
    }
}

using System.Text.Json.Nodes;
using Pipeline.Local.PowerBi.Report.Pages;
using static Pipeline.Local.PowerBi.PowerBiJson;

namespace Pipeline.Local.PowerBi.Report;

/// <summary>The files of the report.</summary>
internal static class ReportFiles
{
    /// <summary>In the order of their tabs.</summary>
    public static IReadOnlyList<Page> Pages { get; } =
    [
        OverviewPage.Page,
        CellMeetingsPage.Page,
        RotationPage.Page,
        ApprenticeshipPage.Page,
        HouseholdsPage.Page,
        RatingsPage.Page,
        ReportingPage.Page,
        CommuneProfilePage.Page,
        SourcePage.Page,
    ];

    public static IEnumerable<(string Path, string Text)> All =>
    [
        ("definition/report.json", Write(Report)),
        ("definition/version.json", Write(new JsonObject { ["$schema"] = Schema("item/report/definition/versionMetadata/1.0.0"), ["version"] = "2.0.0" })),
        ("definition/pages/pages.json", Write(new JsonObject
        {
            ["$schema"] = Schema("item/report/definition/pagesMetadata/1.0.0"),
            ["pageOrder"] = new JsonArray([.. Pages.Select(p => (JsonNode)p.Name)]),
            ["activePageName"] = Pages[0].Name,
        })),
        ($"StaticResources/RegisteredResources/{Theme.FileName}", Write(Theme.ToJson())),
        .. Pages.Select(p => ($"definition/pages/{p.Name}/page.json", Write(p.ToJson()))),
        .. from page in Pages
           from visual in page.Visuals.Index()
           select ($"definition/pages/{page.Name}/visuals/{visual.Item.Name}/visual.json", Write(visual.Item.ToJson(visual.Index + 1))),
    ];

    private static JsonObject Report => new()
    {
        ["$schema"] = Schema("item/report/definition/report/3.0.0"),
        ["themeCollection"] = new JsonObject
        {
            ["customTheme"] = new JsonObject
            {
                ["name"] = Theme.FileName,
                ["reportVersionAtImport"] = new JsonObject { ["visual"] = "2.4.0", ["report"] = "3.0.0", ["page"] = "2.0.0" },
                ["type"] = "RegisteredResources",
            },
        },
        ["resourcePackages"] = new JsonArray(new JsonObject
        {
            ["name"] = "RegisteredResources",
            ["type"] = "RegisteredResources",
            ["items"] = new JsonArray(new JsonObject { ["name"] = Theme.FileName, ["path"] = Theme.FileName, ["type"] = "CustomTheme" }),
        }),
        ["settings"] = new JsonObject
        {
            ["useStylableVisualContainerHeader"] = true,
            ["exportDataMode"] = "AllowSummarized",
            ["defaultDrillFilterOtherVisuals"] = true,
            ["useEnhancedTooltips"] = true,
        },
    };
}

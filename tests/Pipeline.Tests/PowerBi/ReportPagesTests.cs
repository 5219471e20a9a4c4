using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Local.PowerBi;
using Pipeline.Local.PowerBi.Report;

namespace Pipeline.Tests.PowerBi;

/// <summary>The report's pages as checked in.</summary>
public sealed partial class ReportPagesTests
{
    private const string Pages = $"{PowerBiProject.Name}.Report/definition/pages/";

    /// <summary>The questions of a board, in the order of the tabs.</summary>
    private static readonly string[] Questions =
        ["overview", "cell-meetings", "rotation", "apprenticeship", "households", "ratings", "reporting", "commune-profile", "source"];

    public static TheoryData<string> PageNames { get; } = [.. Questions];

    [Fact]
    public void Each_question_of_a_board_has_its_page_in_their_order()
    {
        Assert.Equal(Questions, Json(Pages + "pages.json")["pageOrder"]!.AsArray().Select(p => (string)p!));
        Assert.Equal(Questions.Order(StringComparer.Ordinal), ProjectFolder.Files.Where(f => f.EndsWith("/page.json", StringComparison.Ordinal)).Select(f => f[Pages.Length..].Split('/')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Visuals_stand_within_their_page_and_none_on_another(string page)
    {
        var boxes = Visuals(page).Select(v => (Name: (string)v["name"]!, Box: BoxOf(v["position"]!))).ToList();

        Assert.All(boxes, b => Assert.True(b.Box is { X: >= 0, Y: >= 0, Right: <= 1280, Bottom: <= 720, Width: >= 40, Height: >= 40 }, $"{page}/{b.Name}"));
        Assert.Empty(from one in boxes from other in boxes where string.CompareOrdinal(one.Name, other.Name) < 0 && one.Box.Overlaps(other.Box) select $"{page}: {one.Name} and {other.Name}");
        Assert.Equal((1280, 720), ((int)PageJson(page)["width"]!, (int)PageJson(page)["height"]!));
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Every_visual_has_a_text_for_those_who_do_not_see_it_and_data_a_title(string page)
    {
        foreach (var visual in Visuals(page))
        {
            var container = visual["visual"]!["visualContainerObjects"]!;
            Assert.True(Literal(container["general"]![0]!["properties"]!["altText"]).Length > 10, $"{page}/{visual["name"]}");
            if (visual["visual"]!["query"] is not null && !((string)visual["name"]!).StartsWith("note-", StringComparison.Ordinal))
            {
                Assert.NotEmpty(Literal(container["title"]![0]!["properties"]!["text"]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Every_field_that_a_page_shows_is_a_visible_one_of_the_model(string page)
    {
        var nodes = Visuals(page).Append(PageJson(page)).SelectMany(Fields).ToList();

        Assert.NotEmpty(nodes);
        foreach (var (kind, table, name) in nodes)
        {
            var found = Assert.Single(ProjectFolder.Tables, t => t.Name == table).Of(kind).Where(n => n.Name == name);
            Assert.False(Assert.Single(found).Has("isHidden"), $"{page}: {table}[{name}]");
        }
    }

    [Theory]
    [InlineData("overview", "Tháng", "Xã, thị trấn", "Khối")]
    [InlineData("cell-meetings", "Tháng", "Tổ chức", "Khối")]
    [InlineData("rotation", "Tháng", "Cụm", "Khối")]
    [InlineData("apprenticeship", "Tháng", "Xã, thị trấn", "Ngành dọc")]
    [InlineData("households", "Tháng", "Xã, thị trấn", "Thôn")]
    [InlineData("ratings", "Tháng", "Tổ chức", "Khối")]
    [InlineData("reporting", "Tháng", "Tổ chức", "Biểu")]
    [InlineData("commune-profile", "Tháng", "Tổ chức", "Khối")]
    public void A_page_is_narrowed_by_month_unit_and_kind(string page, params string[] slicers) =>
        Assert.Equal(
            slicers,
            Visuals(page).Where(v => (string)v["visual"]!["visualType"]! == "slicer" && (int)v["position"]!["y"]! < 70)
                .OrderBy(v => (int)v["position"]!["x"]!).Select(v => Literal(v["visual"]!["visualContainerObjects"]!["title"]![0]!["properties"]!["text"])));

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Every_page_says_which_months_still_run_and_when_its_figures_were_published(string page)
    {
        var shown = Visuals(page).SelectMany(Fields).Select(f => f.Name).ToList();

        Assert.Contains("Tháng đang diễn ra trong lựa chọn", shown);
        Assert.Contains("Công bố lúc (UTC)", shown);
    }

    [Fact]
    public void The_profile_is_reached_by_drilling_through_an_organisation_and_left_by_a_button()
    {
        var page = PageJson("commune-profile");
        var filter = page["filterConfig"]!["filters"]![0]!;

        Assert.Equal("Drillthrough", (string)page["pageBinding"]!["type"]!);
        Assert.Equal((string)filter["name"]!, (string)page["pageBinding"]!["parameters"]![0]!["boundFilter"]!);
        Assert.Equal(("column", "Tổ chức cơ sở đảng", "Tên tổ chức (tiếng Việt)"), Assert.Single(Fields(filter)));
        Assert.Contains(Visuals("commune-profile"), v => (string)v["visual"]!["visualType"]! == "actionButton");
        Assert.Contains(("column", "Tổ chức cơ sở đảng", "Tên tổ chức (tiếng Việt)"), Visuals("overview").SelectMany(Fields));
    }

    [Fact]
    public void The_colours_of_a_chart_are_told_apart_by_those_who_are_colour_blind()
    {
        var series = Questions.SelectMany(Visuals).Max(v => v["visual"]!["query"]?["queryState"]?["Y"]?["projections"]?.AsArray().Count ?? 0);
        var theme = Json($"{PowerBiProject.Name}.Report/StaticResources/RegisteredResources/Pipeline.json");
        var colours = theme["dataColors"]!.AsArray().Select(c => (string)c!).ToList();

        Assert.All(colours, c => Assert.Matches(Hex(), c));
        foreach (var blindness in (ColourBlindness[])[ColourBlindness.Protanopia, ColourBlindness.Deuteranopia])
        {
            var seen = colours.ConvertAll(c => ColourSeen.By(blindness, c));
            Assert.All(Pairs(seen[..series]), p => Assert.True(ColourSeen.Distance(p.One, p.Other) > 20, $"{blindness}: {p}"));
        }
    }

    private static IEnumerable<(string One, string Other)> Pairs(IReadOnlyList<string> colours) =>
        from i in Enumerable.Range(0, colours.Count) from j in Enumerable.Range(0, i) select (colours[i], colours[j]);

    private static IEnumerable<JsonNode> Visuals(string page) =>
        ProjectFolder.Files.Where(f => f.StartsWith($"{Pages}{page}/visuals/", StringComparison.Ordinal)).Select(Json);

    private static JsonNode PageJson(string page) => Json($"{Pages}{page}/page.json");

    private static JsonNode Json(string file) => JsonNode.Parse(ProjectFolder.Read(file))!;

    private static Box BoxOf(JsonNode position) => new((int)position["x"]!, (int)position["y"]!, (int)position["width"]!, (int)position["height"]!);

    private static string Literal(JsonNode? property) => ((string)property!["expr"]!["Literal"]!["Value"]!).Trim('\'');

    /// <summary>Every field below a node: its kind, table and name.</summary>
    private static IEnumerable<(string Kind, string Table, string Name)> Fields(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Key is "Column" or "Measure" && p.Value is JsonObject { } field && field.ContainsKey("Property")
            ? [(p.Key.ToLowerInvariant(), (string)field["Expression"]!["SourceRef"]!["Entity"]!, (string)field["Property"]!)]
            : Fields(p.Value)),
        JsonArray a => a.SelectMany(Fields),
        _ => [],
    };

    [GeneratedRegex("^#[0-9A-F]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Hex();
}

using System.Text.Json.Nodes;
using static Pipeline.Local.PowerBi.Report.Formatting;

namespace Pipeline.Local.PowerBi.Report;

/// <summary>The kinds of visuals that the pages use.</summary>
internal static class Visuals
{
    /// <summary>One number, as large as it matters.</summary>
    public static Visual Number(string name, Box box, string title, Field measure) => new(name, "card", box, title, $"Thẻ số: {title}.")
    {
        Roles = [("Values", [measure])],
        Objects = new()
        {
            ["labels"] = Of(new() { ["fontSize"] = Formatting.Number(24) }),
            ["categoryLabels"] = Of(new() { ["show"] = Flag(false) }),
        },
    };

    /// <summary>A value of the footer: small, with its name.</summary>
    public static Visual Note(string name, Box box, Field measure) => new(name, "card", box, null, $"Ghi chú: {measure.Label}.")
    {
        Roles = [("Values", [measure])],
        Objects = new()
        {
            ["labels"] = Of(new() { ["fontSize"] = Formatting.Number(11) }),
            ["categoryLabels"] = Of(new() { ["show"] = Flag(true), ["fontSize"] = Formatting.Number(9) }),
        },
    };

    /// <summary>A drop-down list.</summary>
    /// <param name="syncGroup">Null where the choice is the page's own.</param>
    public static Visual Slicer(string name, Box box, string title, Field column, string? syncGroup = null) =>
        new(name, "slicer", box, title, $"Bộ lọc theo {title.ToLowerInvariant()}.")
        {
            Roles = [("Values", [column])],
            Objects = new()
            {
                ["data"] = Of(new() { ["mode"] = Text("Dropdown") }),
                ["header"] = Of(new() { ["show"] = Flag(false) }),
                ["selection"] = Of(new() { ["selectAllCheckboxEnabled"] = Flag(true), ["singleSelect"] = Flag(false) }),
            },
            SyncGroup = syncGroup,
        };

    /// <summary>Rates from month to month, from 0 to 100 %.</summary>
    public static Visual Line(string name, Box box, string title, Field category, params IReadOnlyList<Field> rates) =>
        new(name, "lineChart", box, title, $"Biểu đồ đường theo tháng: {title}. Mỗi đường một chỉ số: {Listed(rates)}.")
        {
            Roles = [("Category", [category]), ("Y", rates)],
            Objects = new() { ["valueAxis"] = WholeShares, ["legend"] = Of(new() { ["position"] = Text("Top") }) },
            Sort = (category, false),
        };

    /// <summary>One bar a unit, the lowest first.</summary>
    public static Visual Bars(string name, Box box, string title, Field category, params IReadOnlyList<Field> measures) =>
        new(name, "clusteredBarChart", box, title, $"Biểu đồ thanh: {title}, thấp nhất ở trên.")
        {
            Roles = [("Category", [category]), ("Y", measures)],
            Objects = new() { ["labels"] = Of(new() { ["show"] = Flag(true) }) },
            Sort = (measures[0], false),
        };

    /// <summary>Columns beside each other.</summary>
    public static Visual Columns(string name, Box box, string title, Field category, params IReadOnlyList<Field> measures) =>
        new(name, "clusteredColumnChart", box, title, $"Biểu đồ cột: {title}. Các cột: {Listed(measures)}.")
        {
            Roles = [("Category", [category]), ("Y", measures)],
            Objects = new() { ["labels"] = Of(new() { ["show"] = Flag(true) }), ["legend"] = Of(new() { ["position"] = Text("Top") }) },
            Sort = (category, false),
        };

    /// <summary>Columns on top of each other: parts of a whole.</summary>
    public static Visual Stack(string name, Box box, string title, Field category, params IReadOnlyList<Field> measures) =>
        Columns(name, box, title, category, measures) with { Type = "columnChart" };

    /// <summary>Units by months, coloured by value; blank where nothing is known.</summary>
    public static Visual Heat(string name, Box box, string title, Field rows, Field columns, Field rate) =>
        new(name, "pivotTable", box, title, $"Bảng nhiệt: {title}. Mỗi dòng một đơn vị, mỗi cột một tháng; ô trống là chưa có số liệu.")
        {
            Roles = [("Rows", [rows]), ("Columns", [columns]), ("Values", [rate])],
            Objects = new() { ["values"] = HeatOf([rate]) },
        };

    /// <summary>Units with several rates, each coloured by value.</summary>
    public static Visual RateTable(string name, Box box, string title, IReadOnlyList<Field> names, params IReadOnlyList<Field> rates) =>
        Table(name, box, title, names, rates) with { Objects = new() { ["values"] = HeatOf(rates) } };

    public static Visual Table(string name, Box box, string title, IReadOnlyList<Field> names, params IReadOnlyList<Field> values) =>
        new(name, "tableEx", box, title, $"Bảng: {title}. Các cột: {Listed([.. names, .. values])}.")
        {
            Roles = [("Values", [.. names, .. values])],
        };

    /// <summary>Several numbers with their names.</summary>
    public static Visual Numbers(string name, Box box, string title, params IReadOnlyList<Field> measures) =>
        new(name, "multiRowCard", box, title, $"Các số: {Listed(measures)}.") { Roles = [("Values", measures)] };

    /// <summary>The page's name and its question.</summary>
    public static Visual Heading(string title, string question) => new("heading", "textbox", Layout.Title, null, $"{title}. {question}")
    {
        Objects = new()
        {
            ["general"] = Of(new()
            {
                ["paragraphs"] = new JsonArray(Paragraph(title, "16pt", bold: true), Paragraph(question, "10pt", bold: false)),
            }),
        },
    };

    /// <summary>Running text.</summary>
    public static Visual Paragraph(string name, Box box, string text) => new(name, "textbox", box, null, text)
    {
        Objects = new() { ["general"] = Of(new() { ["paragraphs"] = new JsonArray(Paragraph(text, "10pt", bold: false)) }) },
    };

    /// <summary>The way back from a page that one came to by drilling through.</summary>
    public static Visual Back(Box box) => new("back", "actionButton", box, null, "Nút trở về trang trước.")
    {
        Objects = new() { ["icon"] = Of(new() { ["shapeType"] = Text("back") }, new() { ["id"] = "default" }) },
        ContainerObjects = new() { ["visualLink"] = Of(new() { ["show"] = Flag(true), ["type"] = Text("Back") }) },
    };

    private static JsonArray WholeShares => Of(new() { ["start"] = Formatting.Number(0), ["end"] = Formatting.Number(1) });

    private static string Listed(IReadOnlyList<Field> fields) => string.Join("; ", fields.Select(f => f.Label));

    private static JsonObject Paragraph(string text, string size, bool bold) => new()
    {
        ["textRuns"] = new JsonArray(new JsonObject
        {
            ["value"] = text,
            ["textStyle"] = bold ? new() { ["fontSize"] = size, ["fontWeight"] = "bold" } : new JsonObject { ["fontSize"] = size },
        }),
    };
}

using System.Text.Json.Nodes;
using Pipeline.Local.PowerBi.Report;

namespace Pipeline.Tests.PowerBi.Pictures;

/// <summary>Draws a page of the report: each visual of the project at its place, with the demo's figures.</summary>
internal static class PagePicture
{
    /// <summary>Below the page, where it says what it is.</summary>
    private const int Note = 24;

    public static string Draw(Page page, PictureValues values)
    {
        var svg = new Svg(
            Layout.PageWidth, Layout.PageHeight + Note, page.Title,
            string.Join(' ', page.Visuals.Where(v => v.Type is not "slicer").Select(v => v.AltText)));
        svg.Box(0, 0, Layout.PageWidth, Layout.PageHeight, "var(--page)", "var(--line)", 0);
        foreach (var visual in page.Visuals)
        {
            Draw(svg, visual, values);
        }

        svg.Fill(0, Layout.PageHeight, Layout.PageWidth, Note, "var(--card)");
        svg.Text(
            16, Layout.PageHeight + 16, "Hình vẽ từ tệp dự án với số liệu mẫu năm 2019, không phải ảnh chụp Power BI. / Drawn from the project's files with the demo's figures of 2019; no screenshot of Power BI.",
            11, fill: "var(--soft)");
        return svg.ToString();
    }

    private static void Draw(Svg svg, Visual visual, PictureValues values)
    {
        var box = visual.Box;
        switch (visual.Type)
        {
            case "textbox":
                TextBox(svg, visual);
                return;
            case "actionButton":
                svg.Box(box.X, box.Y + 8, box.Width, box.Height - 16).Text(box.X + (box.Width / 2.0), box.Y + (box.Height / 2.0) + 7, "←", 20, anchor: "middle");
                return;
            case "slicer":
                Slicer(svg, visual);
                return;
        }

        svg.Box(box.X, box.Y, box.Width, box.Height);
        var top = box.Y + 8;
        if (visual.Title is { } title)
        {
            svg.Text(box.X + 10, box.Y + 20, title, 13, box.Width - 20, bold: true);
            top = box.Y + 30;
        }

        var inner = new Box(box.X + 10, top, box.Width - 20, box.Bottom - top - 8);
        switch (visual.Type)
        {
            case "card":
                Card(svg, visual, inner, values);
                break;
            case "multiRowCard":
                TablePictures.Numbers(svg, inner, visual.Roles[0].Fields, values);
                break;
            case "tableEx":
                TablePictures.Table(svg, inner, visual, values);
                break;
            case "pivotTable":
                TablePictures.Heat(svg, inner, visual, values);
                break;
            default:
                ChartPictures.Draw(svg, inner, visual, values);
                break;
        }
    }

    private static void TextBox(Svg svg, Visual visual)
    {
        var runs = visual.Objects["general"]![0]!["properties"]!["paragraphs"]!.AsArray().Select(p => p!["textRuns"]![0]!).ToList();
        double y = visual.Box.Y + (runs.Count > 1 ? 26 : 16);
        foreach (var run in runs)
        {
            var style = run["textStyle"]!;
            var size = style["fontSize"]!.GetValue<string>() == "16pt" ? 22 : 13;
            var value = run["value"]!.GetValue<string>();
            if (runs.Count > 1)
            {
                svg.Text(visual.Box.X, y, value, size, visual.Box.Width, bold: style["fontWeight"] is JsonValue);
                y += size;
            }
            else
            {
                y = svg.Paragraph(visual.Box.X, y, value, size, visual.Box.Width);
            }
        }
    }

    private static void Slicer(Svg svg, Visual visual)
    {
        var box = visual.Box;
        var chosen = PictureValues.Source(visual.Roles[0].Fields[0]) switch
        {
            ("dim_month", "\"year_month\"") => "2019-01 … 2019-12",
            ("target", _) => "80 %",
            ("dim_month", "\"year\"") => "2019",
            _ => "Tất cả",
        };
        svg.Text(box.X, box.Y + 14, visual.Title!, 12, box.Width, fill: "var(--soft)")
            .Box(box.X, box.Y + 22, box.Width, 30)
            .Text(box.X + 10, box.Y + 42, chosen, 13, box.Width - 36)
            .Text(box.X + box.Width - 22, box.Y + 42, "▾", 13);
    }

    private static void Card(Svg svg, Visual visual, Box inner, PictureValues values)
    {
        var measure = visual.Roles[0].Fields[0];
        var middle = inner.X + (inner.Width / 2.0);
        if (visual.Title is null)
        {
            svg.Text(middle, inner.Y + 16, values.Said(measure), 14, inner.Width, "middle").Text(middle, inner.Y + 34, measure.Label, 11, inner.Width, "middle", "var(--soft)");
        }
        else
        {
            svg.Text(middle, inner.Y + 36, values.Said(measure), values.Said(measure).Length > 10 ? 18 : 28, inner.Width, "middle");
        }
    }
}

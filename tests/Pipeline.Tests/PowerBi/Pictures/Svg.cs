using System.Globalization;
using System.Security;
using System.Text;
using Pipeline.Local.PowerBi.Report;

namespace Pipeline.Tests.PowerBi.Pictures;

/// <summary>A drawing as SVG that reads on a light and on a dark ground: colours are names, and each ground has its own.</summary>
internal sealed class Svg(int width, int height, string title, string description)
{
    private readonly StringBuilder _text = new();

    /// <summary>The theme's colours of series; the fourth, nearly black, is light on a dark ground.</summary>
    public static string Series(int place) => $"var(--s{place % 4})";

    public Svg Box(double x, double y, double w, double h, string fill = "var(--card)", string stroke = "var(--line)", int round = 6)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(w)}\" height=\"{N(h)}\" rx=\"{round}\" fill=\"{fill}\" stroke=\"{stroke}\"/>\n");
        return this;
    }

    public Svg Fill(double x, double y, double w, double h, string fill)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(w)}\" height=\"{N(h)}\" fill=\"{fill}\"/>\n");
        return this;
    }

    public Svg Line(double x1, double y1, double x2, double y2, string stroke = "var(--line)", string more = "")
    {
        _text.Append(CultureInfo.InvariantCulture, $"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{stroke}\"{more}/>\n");
        return this;
    }

    public Svg Path(IEnumerable<(double X, double Y)> points, string stroke)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"))}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"2.5\" stroke-linejoin=\"round\"/>\n");
        return this;
    }

    /// <param name="room">In points; a text that is longer ends in an ellipsis.</param>
    /// <param name="anchor">start, middle or end.</param>
    public Svg Text(double x, double y, string text, double size = 12, double room = double.MaxValue, string anchor = "start", string fill = "var(--ink)", bool bold = false)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(size)}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}{(fill == "var(--ink)" ? "" : $" fill=\"{fill}\"")}{(bold ? " font-weight=\"600\"" : "")}>");
        _text.Append(SecurityElement.Escape(Fitting(text, size, room))).Append("</text>\n");
        return this;
    }

    /// <summary>Lines of running text, broken at blanks.</summary>
    /// <returns>Where the next line would begin.</returns>
    public double Paragraph(double x, double y, string text, double size, double room, int lines = int.MaxValue)
    {
        var line = "";
        var left = lines;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && WidthOf(line + " " + word, size) > room)
            {
                Text(x, y, line, size);
                (line, y) = (word, y + (size * 1.35));
                if (--left == 0)
                {
                    return y;
                }
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        Text(x, y, line, size);
        return y + (size * 1.35);
    }

    public override string ToString() =>
        $$$"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{{width}}} {{{height}}}" role="img" aria-labelledby="t d" font-family="'Segoe UI','Be Vietnam Pro','Noto Sans',sans-serif">
        <title id="t">{{{SecurityElement.Escape(title)}}}</title>
        <desc id="d">{{{SecurityElement.Escape(description)}}}</desc>
        <style>
        svg{--page:#f5f7fa;--card:#fff;--ink:#1f2933;--soft:#52606d;--line:#cbd2d9;--low:{{{Theme.HeatLow}}};--high:{{{Theme.HeatHigh}}};--s0:{{{Theme.SeriesColours[0]}}};--s1:{{{Theme.SeriesColours[1]}}};--s2:{{{Theme.SeriesColours[2]}}};--s3:{{{Theme.SeriesColours[3]}}};fill:var(--ink)}
        @media (prefers-color-scheme:dark){svg{--page:#161b22;--card:#1f2630;--ink:#e6edf3;--soft:#a9b4c0;--line:#3b4552;--s0:#4da6d9;--s3:#d7dee6}}
        </style>
        {{{_text}}}</svg>

        """.ReplaceLineEndings("\n");

    private static string Fitting(string text, double size, double room)
    {
        var fitting = text;
        while (fitting.Length > 1 && WidthOf(fitting, size) > room)
        {
            fitting = fitting[..^1];
        }

        return fitting.Length == text.Length ? text : fitting[..^1].TrimEnd() + "…";
    }

    /// <summary>About what a sans-serif font takes.</summary>
    private static double WidthOf(string text, double size) => text.Length * size * 0.53;

    private static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}

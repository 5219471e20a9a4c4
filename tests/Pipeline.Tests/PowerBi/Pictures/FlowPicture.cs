using Pipeline.Core;

namespace Pipeline.Tests.PowerBi.Pictures;

/// <summary>How a reader gets from the pointer to the figures.</summary>
internal static class FlowPicture
{
    private static readonly Bilingual Title = new("Từ con trỏ đến số liệu", "From the pointer to the figures");

    private static readonly Bilingual Told = new(
        "latest.json nêu bản kê, bản kê nêu các tệp Parquet của mỗi bảng; Power BI, Excel, Fabric, Synapse, Spark và DuckDB đọc cùng các tệp đó.",
        "latest.json names the manifest, the manifest names the Parquet files of each table; Power BI, Excel, Fabric, Synapse, Spark and DuckDB read the same files.");

    private static readonly (string Head, Bilingual Says)[] Steps =
    [
        ("latest.json", new("con trỏ: bản công bố nào là hiện hành", "the pointer: which snapshot is current")),
        ("manifests/….json", new("bản kê: các tệp của mỗi bảng, phiên bản cấu trúc", "the manifest: each table's files, the schema's version")),
        ("files/…/….parquet", new("số liệu: không tệp nào bị ghi đè", "the figures: no file is ever overwritten")),
    ];

    public static string Vietnamese => Draw(t => t.Vi);

    public static string English => Draw(t => t.En);

    private static string Draw(Func<Bilingual, string> say)
    {
        var svg = new Svg(960, 300, say(Title), say(Told));
        svg.Box(0, 0, 960, 300, "var(--page)", "var(--line)", 0).Text(24, 36, say(Title), 20, bold: true);
        foreach (var (i, (head, says)) in Steps.Index())
        {
            var x = 24 + (i * 236);
            svg.Box(x, 60, 196, 96).Text(x + 12, 88, head, 15, bold: true);
            svg.Paragraph(x + 12, 112, say(says), 12, 176);
            Arrow(svg, x + 200, 108);
        }

        svg.Box(732, 60, 204, 96, "var(--card)", "var(--s0)").Text(744, 88, say(new("Người phân tích", "The analyst")), 15, bold: true);
        svg.Paragraph(744, 112, "Power BI · Fabric · Synapse · Spark · DuckDB", 12, 184);
        svg.Box(24, 190, 432, 84).Text(36, 216, "current/csv/….csv · current/xlsx/…", 15, bold: true);
        svg.Paragraph(36, 240, say(new("cho Excel: đường dẫn không đổi, ghi lần lượt từng bảng", "for Excel: paths that never change, written one table after the other")), 12, 408);
        svg.Box(504, 190, 432, 84).Text(516, 216, "dictionary.csv · README.vi.md · README.en.md", 15, bold: true);
        svg.Paragraph(516, 240, say(new("ý nghĩa của mọi bảng, cột, chỉ số và số đo", "what every table, column, figure and measure means")), 12, 408);
        return svg.ToString();
    }

    private static void Arrow(Svg svg, double x, double y) => svg.Text(x, y + 6, "→", 24, fill: "var(--s0)");
}

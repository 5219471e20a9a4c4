using static Pipeline.Local.PowerBi.Report.Field;
using static Pipeline.Local.PowerBi.Report.Layout;

namespace Pipeline.Local.PowerBi.Report.Pages;

/// <summary>Where the figures come from, how fresh they are, what each column means.</summary>
internal static class SourcePage
{
    public static Page Page { get; } = new(
        "source",
        "Từ điển và nguồn",
        [
            Visuals.Heading("Từ điển và nguồn", "Số liệu từ đâu, mới đến đâu, mỗi chỉ số có nghĩa gì?"),
            Visuals.Slicer("slicer-table", Layout.Slicer(0), "Bảng", Column("dictionary", "table_vi")),
            Visuals.Slicer("slicer-state", Layout.Slicer(1), "Trạng thái tháng", Column("dim_month", "state_vi")),
            Visuals.Slicer("slicer-year", Layout.Slicer(2), "Năm", Column("dim_month", "year")),
            .. Parts.Numbers(
                ("snapshot", "Bản công bố"),
                ("published-at", "Công bố lúc (UTC)"),
                ("days-since-published", "Số ngày từ lúc công bố"),
                ("months", "Số tháng"),
                ("restated-figures", "Số liệu đã điều chỉnh")),
            Visuals.Table(
                "months", Part(0, 5), "Các tháng đã công bố",
                [Column("dim_month", "month_label", "Tháng"), Column("dim_month", "state_vi", "Trạng thái"), Column("dim_month", "month_version", "Phiên bản"), Column("dim_month", "published_at", "Chốt lúc (UTC)")],
                Measure("completeness", "Đầy đủ")),
            Visuals.Table(
                "dictionary", Part(5, 7), "Từ điển: bảng, cột, chỉ số, số đo",
                [
                    Column("dictionary", "kind_vi", "Loại"), Column("dictionary", "table_vi", "Bảng"), Column("dictionary", "name", "Mã"), Column("dictionary", "caption_vi", "Tên"), Column("dictionary", "meaning_vi", "Ý nghĩa"),
                    Column("dictionary", "rule_vi", "Quy tắc"), Column("dictionary", "unit_vi", "Đơn vị"), Column("dictionary", "aggregation_vi", "Cách cộng"), Column("dictionary", "legal_basis_vi", "Căn cứ"), Column("dictionary", "since", "Có từ"),
                ]),
            .. Parts.Footer,
        ]);
}

using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.EconomicModels.EconomicModelRow;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary><c>fact_economic_model</c>: commune × sector × month.</summary>
public static class EconomicModelTable
{
    public static Table<Row> Table { get; } = new(
        "fact_economic_model",
        new("Mô hình kinh tế hộ", "Household-economy models"),
        new(
            "Mỗi dòng là một lĩnh vực kinh tế của một xã trong một tháng (E1, E1p). Số liệu là số tại thời điểm, không cộng các tháng. Xã chưa nộp biểu có một dòng với lĩnh vực không xác định.",
            "A row is a sector of the economy of a commune in a month (E1, E1p). Stocks are never summed over months. A commune whose sheet is missing has a row with the unknown sector."),
        ["month_start", "organization_key", "sector_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.EconomicSector<Row>(r => r.SectorKey),
            .. FigureColumns.AmongReported<Row>(EconomicModelRules.E1.Text, r => r.Figures.E1).AsStock(),
            Count("e1_new", r => r.Figures.New, new("Mô hình bắt đầu trong tháng", "Models opened in the month")),
            Count("e1_closed", r => r.Figures.Closed, new("Mô hình kết thúc trong tháng", "Models closed in the month")),
            Table<Row>.Int32OrNull(
                "e1_stock_gap", r => r.Figures.StockGap,
                new("E1: chênh lệch với tháng trước", "E1: difference from the month before"),
                new(
                    "Số đang hoạt động trừ (số cuối tháng trước + số bắt đầu − số kết thúc); khác 0 là hai biểu không khớp nhau. Trống khi chưa đủ biểu tháng trước.",
                    "Open less (open at the end of the month before + opened − closed); other than 0 the two sheets do not agree. Null where the month before is not all there.")).In(Units.Models),
            Table<Row>.Int32(
                "e1p_owners", r => r.Figures.Owners,
                new("E1p: chủ mô hình có hiệu quả trong 36 tháng", "E1p: owners of an effective model in 36 months"),
                new(
                    "Người khác nhau, có mô hình hiệu quả vào cuối ít nhất một trong các tháng gần nhất mà bộ quy tắc quy định (36). Mỗi người chỉ có ở một dòng của tháng; cộng các dòng được, không cộng các tháng.",
                    "Distinct people with a model effective at the end of any of the last months, as many as the rule pack says (36). Each is in one row of a month: rows can be summed, months never.")).AsStock().In(Units.People),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(EconomicModelsForm.Definition));

    private static Column<Row> Count(string name, Func<Row, int> count, Bilingual phrase) =>
        Table<Row>.Int32(name, count, FigureColumns.Caption("e1", phrase), new(phrase.Vi + ".", phrase.En + ".")).AsFlow().In(Units.Models);
}

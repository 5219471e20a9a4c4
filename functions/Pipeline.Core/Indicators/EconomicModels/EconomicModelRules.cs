using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>The figures of <c>fact_economic_model</c>, as people read them (INDICATORS, Household coverage).</summary>
internal static class EconomicModelRules
{
    public static FigureDefinition E1 { get; } = new(
        "e1",
        new("Mô hình kinh tế hộ có hiệu quả", "Effective household-economy models"),
        new("Mô hình của cán bộ, đảng viên có hiệu quả để người dân học theo hay không.", "Whether the models of officials and members work, so that people can learn from them."),
        new(
            "Mô hình có hiệu quả trên số mô hình đang hoạt động vào cuối tháng. Có hiệu quả là đang hoạt động và lần nhận xét gần nhất là tích cực, trong số tháng mà bộ quy tắc quy định (12). Số đang hoạt động phải bằng số tháng trước cộng số bắt đầu trừ số kết thúc; chênh lệch được nêu riêng. Xã chưa nộp biểu đếm riêng, ngoài mẫu số.",
            "Effective models of those open at the month's end. Effective: open, with a last review that was positive and is not older than the rule pack's months (12). Open should be the month before plus opened less closed; the difference is shown apart. A commune whose sheet is missing is counted apart, outside the denominator."),
        Units.Models, [LegalTopic.EconomicModels])
    {
        Texts =
        [
            new(
                "e1",
                new("Mô hình kinh tế hộ có hiệu quả vào cuối tháng", "Effective household-economy models at the month's end"),
                new("Mô hình kinh tế hộ đang hoạt động vào cuối tháng", "Household-economy models open at the month's end"),
                MissingSheets.OfCommunes) { MissingUnit = Units.Communes },
        ],
    };

    public static FigureDefinition E1p { get; } = new(
        "e1p",
        new("Chủ mô hình có hiệu quả trong 36 tháng", "Owners of effective models in 36 months"),
        new("Trong nhiều năm, bao nhiêu người khác nhau đã có mô hình hiệu quả.", "How many different people have had an effective model over the years."),
        new(
            "Người khác nhau có mô hình hiệu quả vào cuối ít nhất một trong các tháng gần nhất mà bộ quy tắc quy định (36). Mỗi người chỉ tính ở một xã và một lĩnh vực: nơi có mô hình hiệu quả gần nhất.",
            "Distinct people with a model effective at the end of any of the last months, as many as the rule pack says (36). Each stands with one commune and sector: that of the last effective model."),
        Units.People, [LegalTopic.EconomicModels]);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [E1, E1p];
}

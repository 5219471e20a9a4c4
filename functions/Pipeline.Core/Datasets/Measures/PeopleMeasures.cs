using static Pipeline.Core.Datasets.Measures.MeasureExpression;
using static Pipeline.Core.Datasets.Measures.MeasureMaking;
using static Pipeline.Core.Datasets.Measures.RowFilter;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>Loads of members in charge, levels of rating, New Rural criteria.</summary>
internal static class PeopleMeasures
{
    private const string Reports = "fact_member_report";
    private const string Ratings = "fact_member_rating";
    private const string NewRural = "fact_new_rural";

    private static readonly string[] RatedGroup = ["organization_key", "cell_key"];

    public static IReadOnlyList<Measure> All { get; } =
    [
        ByRule(
            "h2b-load", Reports, "h2b", new("H2b: Số hộ mỗi đảng viên phụ trách", "H2b: Households per member in charge"),
            new Sum("h2b_households").Over(new Sum("h2b_members")).InLastMonth(), MeasureFormat.Number, Units.Households),
        ByColumn(
            "h2b-most", Reports, "h2b_max", new("H2b: Nhiều hộ nhất của một đảng viên", "H2b: Most households of one member"),
            new Maximum("h2b_max").InLastMonth(), MeasureFormat.Count),
        ByColumn(
            "withheld-cells", Reports, "is_suppressed", new("Chi bộ được giữ kín xếp loại", "Cells whose ratings are withheld"),
            new DistinctCount("cell_key", new IsTrue("is_suppressed")).InLastMonth(), MeasureFormat.Count, Units.Cells),
        .. Level("s2_self", new("S2 (tự nhận)", "S2 (self)")),
        .. Level("s2_agreed", new("S2 (thống nhất)", "S2 (agreed)")),
        ByRule(
            "criteria-rate", NewRural, "criteria", new("Tiêu chí nông thôn mới đã đạt %", "New Rural criteria met %"),
            new Sum("criteria_met").Over(new Sum("criteria", new IsKnown("criteria_met"))).InLastMonth(), MeasureFormat.Percent),
    ];

    /// <summary>The denominator stands in the row of each level, so that it is taken once for each cell.</summary>
    private static IEnumerable<Measure> Level(string figure, Bilingual label)
    {
        var rated = new SumOfUnits(RatedGroup, figure + "_den");
        var id = figure.Replace('_', '-');
        yield return ByRule(
            $"{id}-rate", Ratings, figure, new($"{label.Vi} %: Đảng viên ở mức xếp loại", $"{label.En} %: Members at the level"),
            new Sum(figure + "_num").Over(rated).InLastMonth(), MeasureFormat.Percent);
        yield return ByColumn(
            $"{id}-rated", Ratings, figure + "_den", new($"{label.Vi}: Đảng viên được xếp loại", $"{label.En}: Members rated"),
            rated.InLastMonth(), MeasureFormat.Count);
        yield return ByColumn(
            $"{id}-missing-cells", Ratings, figure + "_missing", new($"{label.Vi}: Chi bộ chưa nộp biểu", $"{label.En}: Cells whose sheet is missing"),
            new SumOfUnits(RatedGroup, figure + "_missing").InLastMonth(), MeasureFormat.Count) with
        { Folder = MeasureFolders.LeftOut };
    }
}

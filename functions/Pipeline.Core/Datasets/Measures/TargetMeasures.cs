using static Pipeline.Core.Datasets.Measures.MeasureExpression;

namespace Pipeline.Core.Datasets.Measures;

/// <summary>The headline rates against the target that the reader picks. What is not known is neither above nor below it.</summary>
internal static class TargetMeasures
{
    private static readonly Bilingual Above = new("Tỷ lệ trừ mục tiêu đang chọn; trống khi chưa có tỷ lệ.", "The rate less the chosen target; blank where there is no rate.");

    private static readonly Bilingual Below = new(
        "Số tổ chức có tỷ lệ thấp hơn mục tiêu đang chọn; tổ chức chưa có tỷ lệ không bị tính.",
        "Organisations whose rate is below the chosen target; those without a rate are not counted.");

    public static IEnumerable<Measure> Of(IReadOnlyList<Measure> measures) =>
    [
        new(
            "target", TargetTable.Name, new("Mục tiêu đang chọn", "Chosen target"), new("Mục tiêu mà người đọc chọn; 80% nếu chưa chọn.", "The target that the reader picks; 80% until one is picked."),
            new Target(), MeasureFormat.Percent, MeasureFolders.Targets)
        {
            Rule = TargetTable.Definition.Rule,
            Unit = Units.Percent,
        },
        .. from id in (string[])["r1", "r2", "m1", "a1", "h1", "h3", "s1"]
           let rate = measures.Single(m => m.Id == id + "-rate")
           let figure = id.ToUpperInvariant()
           from measure in (Measure[])
           [
               new($"{id}-above-target", rate.Table, new($"{figure} so với mục tiêu", $"{figure} against the target"), Above, new AboveTarget(rate.Id), MeasureFormat.PercentDifference, MeasureFolders.Targets)
               {
                   Rule = rate.Rule,
                   Unit = Units.PercentagePoints,
                   Basis = rate.Basis,
                   Figure = rate.Figure,
               },
               new($"{id}-below-target", rate.Table, new($"{figure}: Tổ chức dưới mục tiêu", $"{figure}: Organisations below the target"), Below, new OrganizationsBelowTarget(rate.Id), MeasureFormat.Count, MeasureFolders.Targets)
               {
                   Rule = rate.Rule,
                   Unit = Units.Organizations,
                   Basis = rate.Basis,
                   Figure = rate.Figure,
               },
           ]
           select measure,
    ];
}

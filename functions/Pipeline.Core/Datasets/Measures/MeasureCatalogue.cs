namespace Pipeline.Core.Datasets.Measures;

/// <summary>The one catalogue of measures: reports take theirs from it, whatever language they are written in.</summary>
public static class MeasureCatalogue
{
    /// <summary>What follows from the columns first, table by table; what is written by hand after it.</summary>
    public static IReadOnlyList<Measure> All { get; } = Make();

    /// <exception cref="InvalidOperationException">There is no such measure.</exception>
    public static Measure Get(string id) => All.Single(m => m.Id == id);

    private static List<Measure> Make()
    {
        List<Measure> measures =
        [
            .. DatasetSchema.Facts.SelectMany(FigureMeasures.Of),
            .. MeetingMeasures.All,
            .. RotationMeasures.All,
            .. PeopleMeasures.All,
            .. SourceMeasures.All,
        ];
        measures.AddRange(TargetMeasures.Of(measures));
        return measures;
    }
}

namespace Pipeline.Core.Reports;

/// <summary>A figure at the head of the report, with the months before it.</summary>
/// <param name="Before">Of the month before; null in the first month.</param>
/// <param name="Months">Of every month of the report, this one last.</param>
public sealed record Headline(FigureValue Now, FigureValue? Before, IReadOnlyList<FigureValue> Months)
{
    public ReportFigure Figure => Now.Figure;

    public decimal? Change => Now.ChangeSince(Before);
}

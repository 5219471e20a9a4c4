namespace Pipeline.Core.Reports;

/// <summary>What the board's report of a month says, whatever file it becomes: a pure function of the published tables.</summary>
/// <param name="Of">Whom it is about.</param>
/// <param name="Standing">Where the month stands, in one or two sentences: a running month never looks like a bad one.</param>
/// <param name="RulePack">The name of the pack that the figures were computed by, and its legal basis.</param>
/// <param name="Highlights">What to look at first, in sentences.</param>
/// <param name="Figures">Every figure that the report shows, for its meaning.</param>
public sealed record MonthReport(
    ReportedMonth Month,
    Bilingual Of,
    Bilingual Standing,
    Bilingual RulePack,
    string LegalBasis,
    IReadOnlyList<Bilingual> Highlights,
    IReadOnlyList<HeadlineGroup> Headlines,
    IReadOnlyList<ReportSection> Sections,
    IReadOnlyList<ReportFigure> Figures)
{
    public Bilingual Title => ReportWords.TitleOf(Month.Month);
}

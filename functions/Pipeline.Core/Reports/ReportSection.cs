namespace Pipeline.Core.Reports;

/// <summary>A part of the report under one heading.</summary>
/// <param name="Id">kebab-case, unique in the report.</param>
public sealed record ReportSection(string Id, Bilingual Title, IReadOnlyList<ReportChart> Charts, IReadOnlyList<ReportTable> Tables)
{
    /// <summary>Sentences before everything else.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];
}

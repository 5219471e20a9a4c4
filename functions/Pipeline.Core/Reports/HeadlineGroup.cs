namespace Pipeline.Core.Reports;

/// <summary>Headlines of one subject.</summary>
public sealed record HeadlineGroup(Bilingual Title, IReadOnlyList<Headline> Headlines);

namespace Pipeline.Core.Reports;

/// <param name="Values">One for each category; null where there is none.</param>
public sealed record ReportSeries(Bilingual Name, ReportColor Color, IReadOnlyList<decimal?> Values);

namespace Pipeline.Core.Reports;

/// <summary>A column after the first, which names the row.</summary>
public sealed record ReportColumn(Bilingual Caption, ReportFormat Format)
{
    /// <summary>What the column says, as the dictionary says it; null where the caption says it all.</summary>
    public Bilingual? Meaning { get; init; }

    /// <summary>The month that the column is of is not final.</summary>
    public bool IsProvisional { get; init; }
}

namespace Pipeline.Core.Explanations;

/// <summary>One row behind a figure. The weights of all rows behind a column sum to the published value (INDICATORS, Explain a figure).</summary>
/// <param name="Column">The column it counts in: <c>m1_num</c>.</param>
/// <param name="Weight">What it adds; never 0.</param>
/// <param name="Subject">The code of what it is about. Never a name.</param>
/// <param name="Why">Why it counts there, in one sentence.</param>
public sealed record Evidence(string Column, decimal Weight, EvidenceKind Kind, string Subject, Bilingual Why)
{
    /// <summary>The day it happened or was planned for; null where it is about the whole month.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The sheet that says so; null where the reference data or the ledger does, or its absence.</summary>
    public SheetBehind? Sheet { get; init; }
}

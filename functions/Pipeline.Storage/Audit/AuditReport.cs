namespace Pipeline.Storage.Audit;

/// <summary>What a check of the audit found.</summary>
/// <param name="Hours">Sealed hours that were looked at.</param>
/// <param name="Entries">Entries in them.</param>
/// <param name="Open">Entries that are not sealed yet.</param>
/// <param name="Last">The last seal; to be noted elsewhere.</param>
/// <param name="Findings">In order of hours; empty if everything fits.</param>
public sealed record AuditReport(int Hours, long Entries, long Open, AuditSeal? Last, IReadOnlyList<AuditFinding> Findings)
{
    public bool Fits => Findings.Count == 0;
}

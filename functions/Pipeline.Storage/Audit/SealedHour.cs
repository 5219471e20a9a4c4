namespace Pipeline.Storage.Audit;

/// <summary>An hour as it was when it was sealed.</summary>
public sealed record SealedHour(AuditSeal Seal, IReadOnlyList<AuditRow> Rows)
{
    /// <summary>Whether the seal is the one that its own entries have.</summary>
    public bool Fits => AuditSeal.Of(Seal.Hour, Rows, Seal.Previous) == Seal;
}

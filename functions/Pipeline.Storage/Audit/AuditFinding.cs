namespace Pipeline.Storage.Audit;

/// <summary>Something of the audit that does not fit.</summary>
/// <param name="Hour">The hour; of a noted seal that is missing the last one that there is.</param>
/// <param name="What">The key of the entry, or the hash it is about.</param>
public sealed record AuditFinding(AuditHour Hour, AuditFault Fault, string What);

namespace Pipeline.Storage.Audit;

/// <summary>Who did what, and how it ended. Holds identifiers only, never names or answers.</summary>
/// <param name="Who">A key's id, or <c>timer</c>.</param>
/// <param name="What">A verb in kebab-case, e.g. <c>submit-sheet</c>.</param>
/// <param name="Subject">What it was done to: a receipt, a month, a key's id.</param>
/// <param name="Result">E.g. <c>accepted</c>, or a problem's code.</param>
/// <param name="From">The address it came from, where that is known and kept.</param>
public sealed record AuditEntry(DateTimeOffset At, string Who, string What, string Subject, string Result, string? From = null);

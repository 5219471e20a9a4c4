namespace Pipeline.Core.Restatements;

/// <summary>What the board asks for: which filings to let in, and why.</summary>
/// <param name="Receipts">In the order given, none twice.</param>
/// <param name="Reason">Free text: kept in the store, never in a dataset.</param>
public sealed record RestatementOrder(IReadOnlyList<NamedReceipt> Receipts, string Reason);

namespace Pipeline.Core.Restatements;

/// <summary>What the board asks for: which filings to let in, and why.</summary>
/// <param name="Receipts">As <c>ReceiptCode</c> writes them, in the order given, none twice.</param>
/// <param name="Reason">Free text: kept in the store, never in a dataset.</param>
public sealed record RestatementOrder(IReadOnlyList<string> Receipts, string Reason);

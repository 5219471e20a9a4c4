namespace Pipeline.Core.Restatements;

/// <summary>A receipt of a request.</summary>
/// <param name="Code">As <c>ReceiptCode</c> writes it.</param>
/// <param name="Place">Where in the request it stands.</param>
public sealed record NamedReceipt(string Code, string Place);

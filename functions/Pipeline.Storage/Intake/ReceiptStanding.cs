namespace Pipeline.Storage.Intake;

/// <summary>What anybody may know who holds a receipt's code. Its JSON is camelCase.</summary>
/// <param name="Receipt">The code as it is given out.</param>
/// <param name="State">As <see cref="ReceiptState"/> has it, kebab-case.</param>
/// <param name="ReceivedAt">When it was received whole; null where the code is unknown.</param>
public sealed record ReceiptStanding(string Receipt, string State, DateTimeOffset? ReceivedAt);

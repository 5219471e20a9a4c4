using Pipeline.Core.Reference.Changes;

namespace Pipeline.Storage.Registers;

/// <summary>What the organisation keeps of a request that was filed. Its JSON is the answer's body, camelCase.</summary>
/// <param name="Receipt">The short code with its check character; null after a dry run, which gives none.</param>
/// <param name="State"><c>waiting</c>, <c>approved</c>, <c>refused</c>, or <c>valid</c> after a dry run.</param>
public sealed record RegisterReceipt(
    string Id, string? Receipt, string Organization, string State, DateTimeOffset ReceivedAt, int Changes, string ContentHash, IReadOnlyList<ChangeNote> Notes);

namespace Pipeline.Core.Reference.Changes;

/// <summary>A request to change a register, read without a problem.</summary>
/// <param name="Id">A UUID: the client's, or one made from the content.</param>
/// <param name="ContentHash">SHA-256 of the organisation and the canonical changes, lower-case hex; the id is no part of it.</param>
/// <param name="Canonical">The changes as one canonical JSON list, UTF-8. It holds names.</param>
public sealed record RegisterRequest(string Id, string ContentHash, IReadOnlyList<RegisterChange> Changes, ReadOnlyMemory<byte> Canonical);

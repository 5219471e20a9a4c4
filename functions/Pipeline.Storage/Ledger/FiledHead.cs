using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>A sheet that counts, without its content.</summary>
/// <param name="First">The first revision not withdrawn: on time or late is by it.</param>
/// <param name="Counting">The newest revision not withdrawn.</param>
internal sealed record FiledHead(RevisionHead First, RevisionHead Counting);

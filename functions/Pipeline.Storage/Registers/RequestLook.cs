using Pipeline.Core;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Reference.Differences;

namespace Pipeline.Storage.Registers;

/// <summary>A request with what it would do if it were approved now.</summary>
/// <param name="Difference">The rows of the reference data it would add, end or change; null once it is decided, or where it cannot be taken in.</param>
/// <param name="Problems">Why it cannot be taken in as the reference data is by now; empty otherwise.</param>
public sealed record RequestLook(
    StoredRequest Request, ReferenceDifference? Difference, IReadOnlyList<ChangeNote> Notes, IReadOnlyList<Problem> Problems);

using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>What came of an import.</summary>
/// <param name="Version">The version that is current now; null after a dry run or with problems.</param>
/// <param name="Counts">Rows per file.</param>
/// <param name="Changed">Whether the files say anything else than the version before; a dry run tells it without writing.</param>
public sealed record ImportOutcome(int? Version, IReadOnlyList<Problem> Problems, IReadOnlyDictionary<string, int> Counts, bool Changed)
{
    /// <summary>What the files say; null where they have problems.</summary>
    public ReferenceData? Data { get; init; }
}

using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>What the files say.</summary>
/// <param name="Data">Null if a file or row could not be read.</param>
/// <param name="Counts">Rows per file.</param>
public sealed record ReferenceReading(
    ReferenceData? Data, RowOrigins Origins, IReadOnlyList<Problem> Problems, IReadOnlyDictionary<string, int> Counts);

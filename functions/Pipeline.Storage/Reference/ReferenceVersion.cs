using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>An imported version of the reference data, without the registers.</summary>
/// <param name="Number">1, 2, 3 … without gaps.</param>
/// <param name="UnitsHash">SHA-256 of the shared units, lower-case hex.</param>
/// <param name="RegisterHashes">
/// Organisation → SHA-256 of everything that is particular to it: its register and the versions of its own organisation, communes, villages and cells.
/// </param>
public sealed record ReferenceVersion(
    int Number, UnitDirectory Directory, SurrogateKeys Keys, string UnitsHash, IReadOnlyDictionary<string, string> RegisterHashes, DateTimeOffset ImportedAt);

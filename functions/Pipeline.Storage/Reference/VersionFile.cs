using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>What makes up a version: the hashes of its parts and the keys given up to it.</summary>
internal sealed record VersionFile(string UnitsHash, IReadOnlyDictionary<string, string> RegisterHashes, IReadOnlyList<SurrogateKey> Keys);

namespace Pipeline.Storage.Rows;

/// <summary>A row as the store has it.</summary>
/// <param name="Key">Unique in its partition.</param>
/// <param name="Fields">Small values as text, invariant; names are letters and digits only.</param>
/// <param name="Pack">Packed bytes; empty if there are none or the scan left them out.</param>
/// <param name="Version">Changes with every write; opaque.</param>
public sealed record StoredRow(string Key, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Pack, string Version);

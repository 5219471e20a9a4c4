namespace Pipeline.Storage.Rows;

/// <summary>One write of a transaction.</summary>
/// <param name="Version">The version a <see cref="RowWriteKind.Replace"/> asks for; null otherwise.</param>
public sealed record RowWrite(
    RowWriteKind Kind, string Key, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Pack = default, string? Version = null)
{
    public static RowWrite Insert(string key, IReadOnlyDictionary<string, string> fields, ReadOnlyMemory<byte> pack = default) =>
        new(RowWriteKind.Insert, key, fields, pack);

    public static RowWrite Upsert(string key, IReadOnlyDictionary<string, string> fields, ReadOnlyMemory<byte> pack = default) =>
        new(RowWriteKind.Upsert, key, fields, pack);

    public static RowWrite Replace(StoredRow old, IReadOnlyDictionary<string, string> fields, ReadOnlyMemory<byte> pack = default) =>
        new(RowWriteKind.Replace, old.Key, fields, pack, old.Version);

    public static RowWrite Delete(string key) => new(RowWriteKind.Delete, key, new Dictionary<string, string>(StringComparer.Ordinal));
}

namespace Pipeline.Storage.Rows;

/// <summary>A write that <see cref="RowGuard"/> let pass, with its key encoded and its fields as the JSON that is stored.</summary>
public sealed record GuardedWrite(RowWriteKind Kind, string Key, string Fields, ReadOnlyMemory<byte> Pack, string? Version);

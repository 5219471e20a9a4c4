using System.Text.Json.Serialization;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>One write of a transaction that the journal keeps.</summary>
/// <param name="Fields">As the row has them: one JSON object; empty of a deletion.</param>
/// <param name="Replaces">Of a replace: the hash of the row it took the place of; null otherwise.</param>
public sealed record JournalWrite(RowWriteKind Kind, string Key, string Fields, ReadOnlyMemory<byte> Pack, string? Replaces)
{
    /// <summary>The row as the write leaves it.</summary>
    [JsonIgnore]
    public JournalRow Row => new(Fields, Pack);
}

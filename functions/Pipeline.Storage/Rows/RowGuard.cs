using System.Buffers;
using System.Text;

namespace Pipeline.Storage.Rows;

/// <summary>
/// Refuses what passes a limit of any store before anything is sent, on every store alike: the emulator takes what Azure refuses, and SQLite takes
/// nearly everything (PERFORMANCE, Stores).
/// </summary>
public static class RowGuard
{
    /// <summary>What the request of a transaction says about one row beside its keys and values: headers, address, property names.</summary>
    private const int RequestOverheadBytes = 1024;

    /// <summary>What Azure counts for a row and its properties beside keys and values.</summary>
    private const int RowOverheadBytes = 1024;

    /// <summary>Checks a whole transaction.</summary>
    /// <returns>The writes as they are to be stored.</returns>
    /// <exception cref="ArgumentException">A limit is passed.</exception>
    public static IReadOnlyList<GuardedWrite> Writes(string partition, IReadOnlyList<RowWrite> writes)
    {
        var partitionCharacters = Partition(partition).Length;
        Require(writes.Count is > 0 and <= RowLimits.WritesPerTransaction, $"A transaction has 1 to {RowLimits.WritesPerTransaction} writes, not {writes.Count}.");

        var guarded = writes.Select(Write).ToArray();
        Require(guarded.Length == 1 || guarded.DistinctBy(w => w.Key, StringComparer.Ordinal).Count() == guarded.Length, "A key stands twice in one transaction.");
        Require(
            guarded.All(w => BytesInRow(w, partitionCharacters) <= RowLimits.RowBytes), $"A row has more than {RowLimits.RowBytes} bytes.");
        Require(
            guarded.Sum(w => BytesSent(w, partitionCharacters)) <= RowLimits.TransactionBytes, $"A transaction has more than {RowLimits.TransactionBytes} bytes.");
        return guarded;
    }

    /// <returns>The partition as it is stored.</returns>
    /// <exception cref="ArgumentException">A limit is passed.</exception>
    public static string Partition(string partition) => Encoded(partition, "partition");

    /// <returns>The key as it is stored.</returns>
    /// <exception cref="ArgumentException">A limit is passed.</exception>
    public static string Key(string key) => Encoded(key, "key");

    /// <returns>The prefix as it is stored; unlike a key it may be empty.</returns>
    /// <exception cref="ArgumentException">A limit is passed.</exception>
    public static string Prefix(string prefix) => prefix.Length == 0 ? "" : Encoded(prefix, "key prefix");

    private static GuardedWrite Write(RowWrite write)
    {
        var asks = write.Kind == RowWriteKind.Replace;
        Require(asks == write.Version is not null, "A replace names the version it replaces, and nothing else does.");
        Require(write.Pack.Length <= RowLimits.PackBytes, $"A pack has at most {RowLimits.PackBytes} bytes, not {write.Pack.Length}.");
        foreach (var (name, value) in write.Fields)
        {
            Field(name, value);
        }

        var fields = write.Kind == RowWriteKind.Delete ? "" : RowFields.ToJson(write.Fields);
        Require(fields.Length <= RowLimits.FieldsCharacters, $"The fields of a row have at most {RowLimits.FieldsCharacters} characters together, not {fields.Length}.");
        return new(write.Kind, Key(write.Key), fields, write.Pack, write.Version);
    }

    private static void Field(string name, string value)
    {
        Require(
            name.Length is > 0 and <= RowLimits.FieldNameCharacters && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit),
            $"'{name}' is not the name of a field: a letter, then letters and digits.");
        Require(value is not null && IsWellFormed(value), $"The field '{name}' holds no text that can be written as UTF-8.");
    }

    private static string Encoded(string text, string what)
    {
        Require(text.Length > 0, $"The {what} is empty.");
        Require(!text.AsSpan().ContainsAny("/\\#?") && !text.Any(char.IsControl), $"The {what} '{text}' holds one of / \\ # ? or a control character.");
        Require(IsWellFormed(text), $"The {what} holds half a surrogate pair.");
        var encoded = RowKeyText.Encode(text);
        Require(encoded.Length <= RowLimits.KeyCharacters, $"The {what} has {encoded.Length} characters as it is stored; {RowLimits.KeyCharacters} are allowed.");
        return encoded;
    }

    private static bool IsWellFormed(string text)
    {
        var surrogates = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (var rest = surrogates < 0 ? [] : text.AsSpan(surrogates); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[consumed..];
        }

        return true;
    }

    /// <summary>UTF-16 for text, bytes for packs.</summary>
    private static int BytesInRow(GuardedWrite write, int partitionCharacters) =>
        RowOverheadBytes + (2 * (partitionCharacters + write.Key.Length + write.Fields.Length)) + write.Pack.Length;

    /// <summary>Packs go as base64; a character of text takes up to 6 bytes once it is escaped in JSON, and the keys stand in the address as well.</summary>
    private static int BytesSent(GuardedWrite write, int partitionCharacters) =>
        RequestOverheadBytes + (2 * (partitionCharacters + write.Key.Length)) + EscapedLength(write.Fields) + (((write.Pack.Length + 2) / 3) * 4);

    private static int EscapedLength(string text)
    {
        var plain = 0;
        foreach (var c in text)
        {
            plain += char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        return plain + (6 * (text.Length - plain));
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new ArgumentException(otherwise, paramName: null);
        }
    }
}

namespace Pipeline.Storage.Rows;

/// <summary>What a row and a transaction may hold: the tightest limits of the stores, kept by all of them (PERFORMANCE, Stores).</summary>
public static class RowLimits
{
    /// <summary>Of a partition or key as <see cref="RowKeyText"/> encodes it; Azure counts 1 KiB of UTF-16.</summary>
    public const int KeyCharacters = 512;

    public const int WritesPerTransaction = 100;

    /// <summary>Of a field's name.</summary>
    public const int FieldNameCharacters = 255;

    /// <summary>Of all fields of a row together, as JSON.</summary>
    public const int FieldsCharacters = 32_768;

    /// <summary>Of a row's pack.</summary>
    public const int PackBytes = 900 * 1024;

    /// <summary>Of a row as Azure counts it: keys, properties and their names.</summary>
    public const int RowBytes = 1024 * 1024;

    /// <summary>Of a transaction as it is sent: the limit is 4 MiB, less what a request needs around its rows.</summary>
    public const int TransactionBytes = 4_000_000;
}

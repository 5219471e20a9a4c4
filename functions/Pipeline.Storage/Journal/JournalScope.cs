using Pipeline.Storage.Privacy;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Journal;

/// <summary>
/// What the journal keeps: what people decided and what cannot be computed from the received bodies (docs/decisions/0099). Sheets are not among it,
/// whose bodies are files themselves; nor summaries, profiles and markers, which are made anew; nor messages, runs and the job log.
/// </summary>
internal static class JournalScope
{
    private const string Confirmation = "c_";
    private const string Review = "v_";
    private const string Filing = "r_";
    private const string Marker = "m_";

    public static bool Holds(RowTable table, string partition, IReadOnlyList<RowWrite> writes) => table switch
    {
        RowTable.Keys or RowTable.Reference => true,
        RowTable.Months => partition is "months" or "versions" or "restatements" or RetentionStore.Partition || partition.StartsWith("extensions_", StringComparison.Ordinal),
        RowTable.Sheets => writes.Any(w => Begins(w, Confirmation) || Begins(w, Review) || (w.Kind == RowWriteKind.Delete && Begins(w, Filing))),
        _ => false,
    };

    /// <summary>Whether a write of such a transaction is kept: what says «changed» is random, and made anew.</summary>
    public static bool Keeps(RowTable table, RowWrite write) => table != RowTable.Sheets || !Begins(write, Marker);

    /// <summary>The rows of which the last to be brought back lets the product serve: until there is reference data, no sheet is taken and no month computed.</summary>
    public static bool Opens(RowTable table, string partition) => table == RowTable.Reference && partition == ReferenceStore.Partition;

    private static bool Begins(RowWrite write, string prefix) => write.Key.StartsWith(prefix, StringComparison.Ordinal);
}

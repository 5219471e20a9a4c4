namespace Pipeline.Core.Explanations;

/// <summary>A row of a fact table with what stands behind its figures.</summary>
/// <param name="Key">The key columns but <c>month_start</c>, as text: <c>cell_key</c> → <c>12</c>.</param>
/// <param name="Organizations">Who may see it beside the board: the organisations whose units it is about.</param>
/// <param name="Evidence">Lists it for all columns of the row, made when it is asked for; a withheld figure has none.</param>
public sealed record ExplainedRow(
    IReadOnlyDictionary<string, string> Key, IReadOnlyList<string> Organizations, Func<IEnumerable<Evidence>> Evidence)
{
    /// <summary>
    /// The organisations whose registers, and the sheets in whose partitions, the evidence is read from; those it is about, unless the reference
    /// data gave a unit another owner.
    /// </summary>
    public IReadOnlyList<string> Sources { get => field ?? Organizations; init; }

    /// <summary>Key columns with their values, as text.</summary>
    public static IReadOnlyDictionary<string, string> KeyOf(params ReadOnlySpan<(string Column, object Value)> parts)
    {
        var key = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, value) in parts)
        {
            key[column] = FormattableString.Invariant($"{value}");
        }

        return key;
    }
}

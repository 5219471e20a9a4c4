namespace Pipeline.Core.Explanations;

/// <summary>
/// A figure of a fact table: its name and its rule, as people read them. Its columns are those that begin with its id, and no longer id of
/// the table, followed by <c>_</c>: <c>m3_net_num</c> belongs to <c>m3_net</c>, not to <c>m3</c>.
/// </summary>
/// <param name="Id">Lower-case, as columns begin: <c>m1c</c>.</param>
/// <param name="Rule">The whole rule in one to three sentences: what counts, the edges, what is left out.</param>
public sealed record FigureRule(string Id, Bilingual Name, Bilingual Rule)
{
    /// <summary>Columns of the figure that do not begin with its id.</summary>
    public IReadOnlyList<string> OtherColumns { get; init; } = [];
}

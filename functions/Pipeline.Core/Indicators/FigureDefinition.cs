using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators;

/// <summary>
/// A figure of a fact table, and all that is said of it, anywhere: columns, measures, the dictionary, explanations and dashboards take their
/// words from here. Its columns are those that begin with its id, and no longer id of the table, followed by <c>_</c>: <c>m3_net_num</c>
/// belongs to <c>m3_net</c>, not to <c>m3</c>.
/// </summary>
/// <param name="Id">Lower-case, as columns begin: <c>m1c</c>.</param>
/// <param name="Meaning">The question it answers, in a sentence.</param>
/// <param name="Rule">The whole rule in one to three sentences: what counts, the edges, what is left out.</param>
/// <param name="Unit">What it is counted in: one or two words in the plural.</param>
/// <param name="Basis">What regulations it rests on, by topic: a rule pack cites them, for they change when the packs do.</param>
public sealed record FigureDefinition(
    string Id, Bilingual Name, Bilingual Meaning, Bilingual Rule, Bilingual Unit, IReadOnlyList<LegalTopic> Basis)
{
    /// <summary>What its numerators and denominators count: one for a rate, one a level or outcome where it has several, none for a count.</summary>
    public IReadOnlyList<FigureText> Texts
    {
        get;
        init => field = [.. value.Select(t => t with { Unit = Unit })];
    } = [];

    /// <summary>Columns of the figure that do not begin with its id.</summary>
    public IReadOnlyList<string> OtherColumns { get; init; } = [];

    /// <summary>What people call it, as INDICATORS does: <c>M3</c> of <c>m3_net</c>; null for one that has a name alone.</summary>
    public string? Code => Id.Length > 1 && char.IsAsciiDigit(Id[1]) ? char.ToUpperInvariant(Id[0]) + Id.Split('_')[0][1..] : null;

    /// <exception cref="InvalidOperationException">It is a count, or has several parts.</exception>
    public FigureText Text => Texts.Single();

    /// <exception cref="InvalidOperationException">It has no such part.</exception>
    public FigureText TextOf(string id) => Texts.Single(t => t.Id == id);
}

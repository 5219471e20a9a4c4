using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets.Dictionary;

/// <summary>
/// All that is said of a table, a column, a figure or a measure. Whoever explains one takes it from here: dictionary.csv, the read-me of the
/// datasets, the documents of the tables, the descriptions in Power BI, the explanations over the API.
/// </summary>
/// <param name="Of">The table that it belongs to.</param>
/// <param name="Name">Unique among the entries of its kind and table: a column's name, a figure's or measure's id.</param>
/// <param name="Caption">What people call it.</param>
/// <param name="Meaning">What it says, in a sentence.</param>
/// <param name="Rule">How it comes about: a figure's rule; where rows come from otherwise.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="AddsUp">How far it may be summed; of a table what one row is.</param>
/// <param name="Basis">The topics of the regulations behind it; none where it tells of the datasets themselves.</param>
/// <param name="Since">The version of the schema that brought it.</param>
public sealed record DictionaryEntry(
    EntryKind Kind, TableDefinition Of, string Name, Bilingual Caption, Bilingual Meaning, Bilingual Rule, Bilingual Unit, Bilingual AddsUp,
    IReadOnlyList<LegalTopic> Basis, string Since)
{
    public string Table => Of.Name;

    /// <summary>From 1, within its kind and table; 0 for a table.</summary>
    public int Position { get; init; }

    /// <summary>Null unless it is about a column.</summary>
    public ColumnDefinition? Column { get; init; }

    /// <summary>The id of the figure that a column or measure belongs to; its own for a figure; null where there is none.</summary>
    public string? Figure { get; init; }

    /// <summary>What numerator and denominator count; null for what has none.</summary>
    public Bilingual? Counts { get; init; }

    /// <summary>In one paragraph, for places that have room for no more: a tool-tip in Power BI.</summary>
    public Bilingual Description => new(
        $"{Meaning.Vi} {Rule.Vi}{(Counts is { } vi ? " " + vi.Vi : "")} Đơn vị: {Unit.Vi}. {AddsUp.Vi}. {BasisWords.Of(Basis).Vi} Có từ phiên bản {Since}.",
        $"{Meaning.En} {Rule.En}{(Counts is { } en ? " " + en.En : "")} Unit: {Unit.En}. {AddsUp.En}. {BasisWords.Of(Basis).En} Since version {Since}.");
}

using Pipeline.Core.Explanations;

namespace Pipeline.Tests.Builders;

/// <summary>Reads what stands behind the figures of a made-up country.</summary>
internal static class Explained
{
    /// <summary>The evidence of one column, over all rows of a table.</summary>
    public static IReadOnlyList<Evidence> Of(Country country, string month, string table, string column) =>
        [.. Rows(country, month, table).SelectMany(r => r.Evidence()).Where(e => e.Column == column)];

    public static IReadOnlyList<ExplainedRow> Rows(Country country, string month, string table) =>
        [.. FigureExplanations.Find(table)!.Rows(country.Explained(country.Inputs(A.Month(month))))];
}

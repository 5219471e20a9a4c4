using Pipeline.Core.Explanations;

namespace Pipeline.Tests.Builders;

/// <summary>What stands behind the figures of a made-up country.</summary>
internal static class EvidenceOfMonth
{
    /// <summary>Of one column, over all rows of its table.</summary>
    public static List<Evidence> EvidenceIn(this Country country, string month, string table, string column)
    {
        country.In(month);
        return [.. FigureExplanations.Find(table)!.Rows(country.Explained(country.Inputs(A.Month(month))))
            .SelectMany(r => r.Evidence()).Where(e => e.Column == column)];
    }
}

using Pipeline.Core.Indicators;

namespace Pipeline.Core.Explanations;

/// <summary>What evidence has in common, whatever it is about.</summary>
internal static class Weighing
{
    /// <summary>Those that add something.</summary>
    public static IEnumerable<Evidence> ThatCount(this IEnumerable<Evidence> rows) => rows.Where(r => r.Weight != 0);

    /// <summary>The columns of a figure, each with what it holds.</summary>
    public static IEnumerable<(string Column, decimal Weight)> Columns(string id, Figure figure) =>
        [($"{id}_num", figure.Numerator ?? 0), ($"{id}_den", figure.Due), ($"{id}_missing", figure.Missing)];

    /// <summary>A sum of withheld groups: each of its columns in one row, for the parts must not be told.</summary>
    /// <param name="organization">Whose groups they are.</param>
    public static IEnumerable<Evidence> Withheld(string organization, IEnumerable<(string Column, decimal Weight)> columns) => columns
        .Select(c => new Evidence(c.Column, c.Weight, EvidenceKind.Withheld, organization, new(
            "Tổng của các chi bộ được giữ kín trong tổ chức; từng phần không được nêu.",
            "The sum of the organisation's withheld cells; its parts are not told.")))
        .ThatCount();
}

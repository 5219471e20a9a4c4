using static System.FormattableString;

namespace Pipeline.Core.Explanations;

/// <summary>A published number that the rows behind it do not sum to.</summary>
/// <param name="Key">Of the row: <c>cell_key=12</c>.</param>
/// <param name="Published">Null where the table has no number, or no such row.</param>
/// <param name="Explained">The sum of the weights; null where nothing explains the row.</param>
public sealed record UnexplainedFigure(string Table, string Key, string Column, decimal? Published, decimal? Explained)
{
    public override string ToString() => Invariant($"{Table} {Key} {Column}: published {Said(Published)}, explained {Said(Explained)}");

    private static string Said(decimal? value) => value is { } number ? Invariant($"{number}") : "nothing";
}

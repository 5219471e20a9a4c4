using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;

namespace Pipeline.Core.Restatements;

/// <summary>
/// What changed between two versions of a month's table: every column but the key and what the row says of its month, of every row that one of them
/// has. What either version withholds (INDICATORS, Suppression) is told of neither.
/// </summary>
public static class TableComparison
{
    /// <summary>In order of the rows, those that are gone last; in a row in order of the columns. Empty if the figures are the same.</summary>
    /// <param name="before">Of the same table as <paramref name="after"/>.</param>
    public static IEnumerable<FigureChange> Of(TableData before, TableData after)
    {
        var (old, @new) = (new ComparedRows(before), new ComparedRows(after));
        return @new.Keys.Concat(old.Keys.Where(k => !@new.Has(k))).SelectMany(key => OfRow(key, old, @new));
    }

    private static IEnumerable<FigureChange> OfRow(string key, ComparedRows old, ComparedRows @new)
    {
        var suppressed = old.IsSuppressed(key) || @new.IsSuppressed(key);
        var organization = @new.Has(key) ? @new.OrganizationKey(key) : old.OrganizationKey(key);
        foreach (var (figure, position) in @new.Figures)
        {
            var (before, after) = (old.Value(key, position), @new.Value(key, position));
            if (!Equals(before, after))
            {
                yield return suppressed && RatingColumns.TellsRatings(figure.Name)
                    ? new(@new.Table, key, organization, figure, null, null, IsWithheld: true)
                    : new(@new.Table, key, organization, figure, before, after, IsWithheld: false);
            }
        }
    }
}

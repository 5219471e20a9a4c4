namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>
/// Which cells' ratings are withheld (INDICATORS, Suppression; DOMAIN, Privacy): groups below the pack's smallest, with them the next-smallest
/// cell of the organisation, and what an earlier version withheld. Their sum is published if it hides each of them, and if no earlier version
/// helps to take it apart: none of its cells ever stood open, and a sum once published is repeated as it is or left out.
/// </summary>
public sealed class Suppression
{
    private readonly PublishedRatings _before;
    private readonly int _smallest;
    private readonly HashSet<string> _suppressed;
    private readonly HashSet<string> _onceOpen;
    private readonly List<string> _open = [];
    private readonly List<RatingSum> _sums = [];

    /// <param name="smallest">A group of fewer rated members is suppressed.</param>
    /// <param name="before">What earlier versions of the month gave away.</param>
    public Suppression(IReadOnlyList<RatingGroup> groups, int smallest, PublishedRatings before)
    {
        (_smallest, _before) = (smallest, before);
        _suppressed = before.Suppressed.ToHashSet(StringComparer.Ordinal);
        _onceOpen = before.Open.ToHashSet(StringComparer.Ordinal);
        foreach (var organization in groups.GroupBy(g => g.Organization, StringComparer.Ordinal).OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            Suppress(organization.Key, [.. organization.OrderBy(g => g.Ratings.Rated).ThenBy(g => g.Cell, StringComparer.Ordinal)]);
        }
    }

    /// <summary>By organisation.</summary>
    public IReadOnlyList<RatingSum> Sums => _sums;

    public bool IsSuppressed(string cell) => _suppressed.Contains(cell);

    /// <summary>What readers have seen once this version is published.</summary>
    public PublishedRatings Published() => _before.With(_suppressed, _open, _sums);

    /// <param name="groups">Smallest first.</param>
    private void Suppress(string organization, IReadOnlyList<RatingGroup> groups)
    {
        _suppressed.UnionWith(groups.Where(g => g.Ratings.Rated < _smallest).Select(g => g.Cell));
        var hidden = groups.Where(g => _suppressed.Contains(g.Cell)).ToList();
        if (hidden.Count > 0 && hidden.TrueForAll(g => g.Ratings.Rated < _smallest)
            && groups.FirstOrDefault(g => !_suppressed.Contains(g.Cell)) is { } next)
        {
            _suppressed.Add(next.Cell);
            hidden.Add(next);
        }

        _open.AddRange(groups.Where(g => !_suppressed.Contains(g.Cell)).Select(g => g.Cell));
        if (Sum(organization, [.. hidden.Where(g => !_onceOpen.Contains(g.Cell))]) is { } sum)
        {
            _sums.Add(sum);
        }
    }

    private RatingSum? Sum(string organization, IReadOnlyList<RatingGroup> hidden)
    {
        var cells = hidden.Select(g => g.Cell).ToHashSet(StringComparer.Ordinal);
        var earlier = _before.Sums.Where(s => s.Organization == organization || s.Cells.Any(cells.Contains)).ToList();
        var summed = earlier is [var one] ? [.. hidden.Where(g => one.Cells.Contains(g.Cell, StringComparer.Ordinal))] : hidden;
        var sum = RatingSum.Of(organization, summed);
        return RatingSum.Hides(summed, _smallest) && earlier.TrueForAll(sum.HasContentOf) ? sum : null;
    }
}

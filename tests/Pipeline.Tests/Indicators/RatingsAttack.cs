using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Summaries;

namespace Pipeline.Tests.Indicators;

/// <summary>
/// Someone who keeps every version that was published, and knows more than they can: which cells make up a sum, how many members of each are
/// rated, and which cells' sheets did not change between two versions. They try every way in which the levels can lie on the cells.
/// </summary>
internal sealed class RatingsAttack
{
    private readonly HashSet<(string Cell, RatedGroup Content)> _known = [];
    private readonly List<(IReadOnlyList<RatingGroup> Groups, RatedGroup Sum)> _sums = [];

    public void See(IReadOnlyList<RatingGroup> groups, Suppression published)
    {
        _known.UnionWith(groups.Where(g => !published.IsSuppressed(g.Cell)).Select(g => (g.Cell, g.Ratings)));
        _sums.AddRange(published.Sums.Select(s =>
            ((IReadOnlyList<RatingGroup>)[.. groups.Where(g => s.Cells.Contains(g.Cell, StringComparer.Ordinal))], s.Ratings)));
    }

    /// <summary>The cells of which a level or difference is certain, other than that no one of a whole sum has it.</summary>
    public IReadOnlyList<string> Solved() =>
        [.. new Func<RatedGroup, int[]>[] { r => Counts(r.Self), r => Counts(r.Agreed), r => [r.Differences.Below, r.Differences.At, r.Differences.Above] }
            .SelectMany(Solved).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<string> Solved(Func<RatedGroup, int[]> counts)
    {
        var unknown = _sums.SelectMany(s => s.Groups).Select(g => (g.Cell, g.Ratings)).Distinct().Where(v => !_known.Contains(v)).ToList();
        var equations = _sums.Select(s => (
            Of: s.Groups.Select(g => unknown.IndexOf((g.Cell, g.Ratings))).Where(i => i >= 0).ToArray(),
            Left: s.Groups.Where(g => _known.Contains((g.Cell, g.Ratings))).Aggregate(counts(s.Sum), (left, g) => Less(left, counts(g.Ratings)))))
            .DistinctBy(e => string.Join(',', e.Of) + ":" + string.Join(',', e.Left)).ToList();
        var sizes = unknown.Select(v => counts(v.Ratings).Sum()).ToArray();
        var seen = unknown.Select(_ => new HashSet<int>[counts(default).Length].Select(_ => new HashSet<int>()).ToArray()).ToArray();
        Try(0, sizes, new int[unknown.Count][], equations, seen);
        for (var v = 0; v < unknown.Count; v++)
        {
            for (var level = 0; level < seen[v].Length; level++)
            {
                var possible = equations.Where(e => e.Of.Contains(v)).Any(e => e.Left[level] > 0);
                if (sizes[v] > 0 && possible && seen[v][level].Count == 1)
                {
                    yield return unknown[v].Cell;
                }
            }
        }
    }

    /// <summary>Puts every division of a cell's size over the levels, one cell after the other, and notes those that fit all sums.</summary>
    private static void Try(int v, int[] sizes, int[][] values, IReadOnlyList<(int[] Of, int[] Left)> equations, HashSet<int>[][] seen)
    {
        if (v == sizes.Length)
        {
            for (var i = 0; i < v; i++)
            {
                for (var level = 0; level < seen[i].Length; level++)
                {
                    seen[i][level].Add(values[i][level]);
                }
            }

            return;
        }

        foreach (var division in Divisions(sizes[v], seen[v].Length))
        {
            values[v] = division;
            if (equations.All(e => Fits(e, v, values)))
            {
                Try(v + 1, sizes, values, equations, seen);
            }
        }
    }

    private static bool Fits((int[] Of, int[] Left) equation, int last, int[][] values)
    {
        var complete = equation.Of.All(i => i <= last);
        for (var level = 0; level < equation.Left.Length; level++)
        {
            var sum = equation.Of.Where(i => i <= last).Sum(i => values[i][level]);
            if (sum > equation.Left[level] || (complete && sum != equation.Left[level]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<int[]> Divisions(int size, int parts) => parts == 1
        ? [[size]]
        : Enumerable.Range(0, size + 1).SelectMany(first => Divisions(size - first, parts - 1).Select(rest => (int[])[first, .. rest]));

    private static int[] Less(int[] from, int[] what) => [.. from.Zip(what, (a, b) => a - b)];

    private static int[] Counts(RatingCounts c) => [c.Excellent, c.Good, c.Completed, c.NotCompleted];
}

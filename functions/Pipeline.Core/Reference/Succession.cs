namespace Pipeline.Core.Reference;

/// <summary>Who followed whom among the units of one level.</summary>
public sealed class Succession
{
    private readonly ILookup<string, IUnit> _versions;
    private readonly ILookup<string, (string Code, DateOnly Ended)> _predecessors;

    public Succession(IEnumerable<IUnit> versions)
    {
        _versions = versions.ToLookup(v => v.Code, StringComparer.Ordinal);
        _predecessors = _versions.SelectMany(g => g)
            .Where(v => v.ValidTo is not null)
            .SelectMany(v => v.Successors, (v, successor) => (Successor: successor, Predecessor: (v.Code, v.ValidTo!.Value)))
            .Distinct()
            .ToLookup(p => p.Successor, p => p.Predecessor, StringComparer.Ordinal);
    }

    /// <summary>Whether a version of the unit is in force on the day.</summary>
    public bool IsActiveOn(string code, DateOnly day) => _versions[code].On(day) is not null;

    /// <summary>
    /// The unit that stands for a code on a day: itself while it is active, else the one that its principal successors lead to;
    /// null where it ended without a successor, or has not begun.
    /// </summary>
    public string? PrincipalOn(string code, DateOnly day) => StandingOn(code, day) is var standing && IsActiveOn(standing, day) ? standing : null;

    /// <summary>
    /// The unit that its principal successors lead to on a day, whether that one is active or ended in its turn without a successor;
    /// itself where it has none. Units that name each other in a ring lead nowhere.
    /// </summary>
    public string StandingOn(string code, DateOnly day)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { code };
        var standing = code;
        while (!IsActiveOn(standing, day) && LastEnded(standing, day) is { Successors: [var principal, ..] })
        {
            if (!seen.Add(principal))
            {
                return code;
            }

            standing = principal;
        }

        return standing;
    }

    /// <summary>Whether a unit is, or by a day follows at some distance, another. Before the day on which a unit ends, no one follows it.</summary>
    public bool Follows(string code, string predecessor, DateOnly by) => code == predecessor || PredecessorsOf(code, by).Contains(predecessor);

    /// <summary>The units that this one follows by a day, at whatever distance; itself is not among them.</summary>
    public IReadOnlySet<string> PredecessorsOf(string code, DateOnly by)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([code]);
        while (next.TryPop(out var successor))
        {
            foreach (var (predecessor, _) in _predecessors[successor].Where(p => p.Ended <= by && p.Code != code && found.Add(p.Code)))
            {
                next.Push(predecessor);
            }
        }

        return found;
    }

    /// <summary>
    /// The days of a month on which the unit, or one that it follows by the month's last day, was active. In a split the days of the
    /// predecessor count for each successor, in a merger a day counts once.
    /// </summary>
    public MonthDays ActiveDays(string code, Month month)
    {
        var own = Own(code, month);
        return own.Count == month.Days ? own : PredecessorsOf(code, month.LastDay).Aggregate(own, (days, p) => days | Own(p, month));
    }

    /// <summary>The days of a month on which the unit itself was active.</summary>
    public MonthDays Own(string code, Month month)
    {
        var days = MonthDays.None;
        foreach (var version in _versions[code])
        {
            days |= MonthDays.Of(version, month);
        }

        return days;
    }

    /// <summary>The latest version that ended on or before the day, or null.</summary>
    public IUnit? LastEnded(string code, DateOnly day) =>
        _versions[code].Where(v => v.ValidTo is { } end && end <= day).MaxBy(v => v.ValidFrom);
}

namespace Pipeline.Core.Reference;

/// <summary>Who followed whom among the units of one level.</summary>
public sealed class Succession
{
    private readonly ILookup<string, IUnit> _versions;
    private readonly ILookup<string, string> _predecessors;

    public Succession(IEnumerable<IUnit> versions)
    {
        _versions = versions.ToLookup(v => v.Code, StringComparer.Ordinal);
        _predecessors = _versions.SelectMany(g => g)
            .SelectMany(v => v.Successors, (v, successor) => (Successor: successor, Predecessor: v.Code))
            .Distinct()
            .ToLookup(p => p.Successor, p => p.Predecessor, StringComparer.Ordinal);
    }

    /// <summary>The codes of the units that named this one as a successor when they ended; their own predecessors are not among them.</summary>
    public IEnumerable<string> PredecessorsOf(string code) => _predecessors[code];

    /// <summary>Whether a version of the unit is in force on the day.</summary>
    public bool IsActiveOn(string code, DateOnly day) => _versions[code].On(day) is not null;

    /// <summary>
    /// The unit that stands for a code on a day: itself while it is active, else the one that its principal successors lead to;
    /// null where it ended without a successor, or has not begun.
    /// </summary>
    public string? PrincipalOn(string code, DateOnly day)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = code; next is not null && seen.Add(next); next = LastEnded(next, day) is { Successors: [var principal, ..] } ? principal : null)
        {
            if (IsActiveOn(next, day))
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>
    /// The days of a month on which the unit or any of its predecessors was active. In a split the days of the predecessor count for
    /// each successor, in a merger a day counts once.
    /// </summary>
    public MonthDays ActiveDays(string code, Month month)
    {
        var own = Own(code, month);
        return own.Count == month.Days ? own : WithPredecessors(code, month, new HashSet<string>(StringComparer.Ordinal));
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

    private MonthDays WithPredecessors(string code, Month month, HashSet<string> seen)
    {
        var days = Own(code, month);
        if (seen.Add(code))
        {
            foreach (var predecessor in _predecessors[code])
            {
                days |= WithPredecessors(predecessor, month, seen);
            }
        }

        return days;
    }
}

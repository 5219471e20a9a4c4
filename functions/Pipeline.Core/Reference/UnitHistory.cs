namespace Pipeline.Core.Reference;

/// <summary>The versions of units and of all that they follow.</summary>
public sealed class UnitHistory<T>
    where T : IUnit
{
    private readonly ILookup<string, T> _versions;
    private readonly ILookup<string, string> _predecessors;

    public UnitHistory(IReadOnlyList<T> versions)
    {
        _versions = versions.ToLookup(v => v.Code, StringComparer.Ordinal);
        _predecessors = versions.SelectMany(v => v.Successors.Select(s => (Successor: s, v.Code)))
            .ToLookup(p => p.Successor, p => p.Code, StringComparer.Ordinal);
    }

    /// <summary>In the order of (code, the order of the versions given).</summary>
    public IReadOnlyList<T> Of(IEnumerable<string> codes)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>(codes);
        while (next.TryPop(out var code))
        {
            foreach (var predecessor in found.Add(code) ? _predecessors[code] : [])
            {
                next.Push(predecessor);
            }
        }

        return [.. found.SelectMany(code => _versions[code])];
    }
}

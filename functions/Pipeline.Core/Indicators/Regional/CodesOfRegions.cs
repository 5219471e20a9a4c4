using System.Runtime.InteropServices;

namespace Pipeline.Core.Indicators.Regional;

/// <summary>Which regions name the same codes. Codes are held as 64 bits each: two that are taken for one join two regions for nothing, and change no figure.</summary>
internal sealed class CodesOfRegions
{
    private readonly List<ulong> _codes = [];
    private readonly List<int> _by = [];
    private readonly List<string> _regions = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public void Add(string region, IEnumerable<string> codes)
    {
        if (!_numbers.TryGetValue(region, out var number))
        {
            _numbers[region] = number = _regions.Count;
            _regions.Add(region);
        }

        foreach (var code in codes)
        {
            _codes.Add(HashOf(code));
            _by.Add(number);
        }
    }

    /// <summary>Pairs of regions, each pair once.</summary>
    public IEnumerable<(string One, string Other)> Shared()
    {
        var codes = CollectionsMarshal.AsSpan(_codes);
        var by = CollectionsMarshal.AsSpan(_by);
        var found = new HashSet<(int, int)>();
        codes.Sort(by);
        for (var i = 1; i < codes.Length; i++)
        {
            if (codes[i] == codes[i - 1] && by[i] != by[i - 1])
            {
                found.Add((by[i - 1], by[i]));
            }
        }

        return found.Select(f => (_regions[f.Item1], _regions[f.Item2]));
    }

    // FNV-1a: the same on every machine, unlike string.GetHashCode.
    private static ulong HashOf(string code)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in code)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}

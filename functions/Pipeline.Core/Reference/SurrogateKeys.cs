using System.Collections.Concurrent;

namespace Pipeline.Core.Reference;

/// <summary>
/// The surrogate keys of all versions: assigned once, by the import that first brings the version, ordered by (code, valid from),
/// and never used again (INDICATORS, Versions).
/// </summary>
public sealed class SurrogateKeys
{
    private readonly Dictionary<(KeyedTable, string, DateOnly), int> _byVersion;
    private readonly Dictionary<(KeyedTable, string), SurrogateKey> _first = [];
    private readonly ConcurrentDictionary<KeyedTable, string?[]> _codes = [];

    public SurrogateKeys(IReadOnlyList<SurrogateKey> keys)
    {
        All = keys;
        _byVersion = keys.ToDictionary(k => (k.Table, k.Code, k.ValidFrom), k => k.Key);
        foreach (var key in keys.OrderBy(k => k.Key))
        {
            _first.TryAdd((key.Table, key.Code), key);
        }
    }

    public static SurrogateKeys None { get; } = new([]);

    public IReadOnlyList<SurrogateKey> All { get; }

    /// <summary>The key of a version; 0 where there is none.</summary>
    public int Of(KeyedTable table, IVersioned? version) =>
        version is null ? 0 : _byVersion.GetValueOrDefault((table, version.Code, version.ValidFrom));

    /// <summary>The number that stands for a code whatever its version: its lowest key. 0 where there is none.</summary>
    public int NumberOf(KeyedTable table, string code) => _first.TryGetValue((table, code), out var key) ? key.Key : 0;

    /// <summary>The code that a key was given to, or null.</summary>
    public string? CodeOf(KeyedTable table, int key)
    {
        var codes = _codes.GetOrAdd(table, Codes);
        return key > 0 && key < codes.Length ? codes[key] : null;
    }

    /// <summary>Gives the next keys of each table to the versions that have none yet, in the order of (code, valid from).</summary>
    public SurrogateKeys WithVersions(IEnumerable<(KeyedTable Table, IVersioned Version)> versions)
    {
        var next = All.GroupBy(k => k.Table).ToDictionary(g => g.Key, g => g.Max(k => k.Key));
        var added = new List<SurrogateKey>();
        foreach (var (table, version) in versions
            .Where(v => !_byVersion.ContainsKey((v.Table, v.Version.Code, v.Version.ValidFrom)))
            .OrderBy(v => v.Table).ThenBy(v => v.Version.Code, StringComparer.Ordinal).ThenBy(v => v.Version.ValidFrom))
        {
            var key = next[table] = next.GetValueOrDefault(table) + 1;
            added.Add(new SurrogateKey(table, version.Code, version.ValidFrom, key));
        }

        return added.Count == 0 ? this : new SurrogateKeys([.. All, .. added]);
    }

    /// <summary>By key: they are given from 1 on without gaps.</summary>
    private string?[] Codes(KeyedTable table)
    {
        var codes = new string?[All.Where(k => k.Table == table).Select(k => k.Key).DefaultIfEmpty().Max() + 1];
        foreach (var key in All.Where(k => k.Table == table))
        {
            codes[key.Key] = key.Code;
        }

        return codes;
    }
}

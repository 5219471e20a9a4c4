namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>What a code in another table can refer to, and when it is in force.</summary>
internal sealed class Referents
{
    private readonly Dictionary<string, List<IDated>> _versions = new(StringComparer.Ordinal);

    public Referents(IEnumerable<(string Code, IDated Version)> versions)
    {
        foreach (var group in versions.GroupBy(v => v.Code, v => v.Version, StringComparer.Ordinal))
        {
            _versions[group.Key] = [.. group.OrderBy(v => v.ValidFrom)];
        }
    }

    public static Referents Of(IEnumerable<IVersioned> versions) => new(versions.Select(v => (v.Code, (IDated)v)));

    public bool Knows(string code) => _versions.ContainsKey(code);

    /// <summary>Whether its versions together leave no day of the row's time out.</summary>
    public bool Cover(string code, IDated row)
    {
        var covered = row.ValidFrom;
        var end = row.ValidTo ?? DateOnly.MaxValue;
        foreach (var version in _versions[code])
        {
            covered = version.HoldsOn(covered) ? version.ValidTo ?? DateOnly.MaxValue : covered;
        }

        return covered >= end;
    }
}

namespace Pipeline.Core.Reference;

/// <summary>Which units each organisation owns or ever owned, as codes in ordinal order.</summary>
public sealed class OwnedUnits
{
    private readonly ILookup<string, string> _cells;
    private readonly ILookup<string, string> _communes;
    private readonly ILookup<string, string> _villages;

    public OwnedUnits(ReferenceUnits units)
    {
        _cells = Pairs(units.Cells.Select(c => (c.Organization, c.Code)));
        _communes = Pairs(units.Organizations.Where(o => o.Commune is not null).Select(o => (o.Code, o.Commune!)));
        var committees = units.Organizations.Where(o => o.Commune is not null).ToLookup(o => o.Commune!, StringComparer.Ordinal);
        _villages = Pairs(units.Villages.SelectMany(v => committees[v.Commune].Where(o => o.Overlaps(v)).Select(o => (o.Code, v.Code))));
    }

    public IEnumerable<string> Cells(string organization) => _cells[organization];

    public IEnumerable<string> Communes(string organization) => _communes[organization];

    public IEnumerable<string> Villages(string organization) => _villages[organization];

    private static ILookup<string, string> Pairs(IEnumerable<(string Owner, string Unit)> pairs) =>
        pairs.Distinct().OrderBy(p => p.Unit, StringComparer.Ordinal).ToLookup(p => p.Owner, p => p.Unit, StringComparer.Ordinal);
}

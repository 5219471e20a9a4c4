namespace Pipeline.Core.Reference;

/// <summary>Which units each organisation owns or ever owned, as codes in ordinal order.</summary>
public sealed class OwnedUnits
{
    private readonly ILookup<string, string> _cells;
    private readonly ILookup<string, string> _communes;
    private readonly ILookup<string, string> _villages;
    private readonly ILookup<string, string> _formerOwners;

    public OwnedUnits(ReferenceUnits units)
    {
        _cells = Pairs(units.Cells.Select(c => (c.Organization, c.Code)));
        _communes = Pairs(units.Organizations.Where(o => o.Commune is not null).Select(o => (o.Code, o.Commune!)));
        var committees = units.Organizations.Where(o => o.Commune is not null).ToLookup(o => o.Commune!, StringComparer.Ordinal);
        var ownerships = units.Villages
            .SelectMany(v => committees[v.Commune].Where(o => o.Overlaps(v)), (v, o) => (Owner: o.Code, Unit: v.Code, From: v.ValidFrom > o.ValidFrom ? v.ValidFrom : o.ValidFrom))
            .ToList();
        _villages = Pairs(ownerships.Select(o => (o.Owner, o.Unit)));
        var ofVillage = ownerships.ToLookup(o => o.Unit, StringComparer.Ordinal);
        _formerOwners = Pairs(ownerships.SelectMany(
            o => ofVillage[o.Unit].Where(f => f.From < o.From && f.Owner != o.Owner), (o, former) => (o.Owner, former.Owner)));
    }

    public IEnumerable<string> Cells(string organization) => _cells[organization];

    public IEnumerable<string> Communes(string organization) => _communes[organization];

    public IEnumerable<string> Villages(string organization) => _villages[organization];

    /// <summary>The organisations that owned one of its villages before it did.</summary>
    public IEnumerable<string> FormerOwners(string organization) => _formerOwners[organization];

    private static ILookup<string, string> Pairs(IEnumerable<(string Owner, string Unit)> pairs) =>
        pairs.Distinct().OrderBy(p => p.Unit, StringComparer.Ordinal).ToLookup(p => p.Owner, p => p.Unit, StringComparer.Ordinal);
}

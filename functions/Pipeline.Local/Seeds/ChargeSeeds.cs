using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>Spreads the members of a commune over its villages: those of a village's cell stay there, the others go round.</summary>
public sealed class ChargeSeeds
{
    private readonly Dictionary<string, CommuneFact> _communes;
    private readonly SortedDictionary<string, List<Charge>> _villages = new(StringComparer.Ordinal);

    public ChargeSeeds(IReadOnlyList<SeedCell> cells, IReadOnlyList<SeedPerson> people)
    {
        _communes = cells.Where(c => c.Commune is not null).ToDictionary(c => c.Code, c => c.Commune!, StringComparer.Ordinal);
        var villages = cells.Where(c => c.Village is not null).ToLookup(c => c.Commune!, c => c.Village!);
        foreach (var commune in villages)
        {
            var next = 0;
            foreach (var person in people.Where(p => p.Home.Commune == commune.Key))
            {
                if (Of(person, commune.Key) is { } charge)
                {
                    Village(person.Home.Village ?? commune.ElementAt(next++ % commune.Count())).Add(charge);
                }
            }
        }
    }

    /// <summary>By village code, in ordinal order.</summary>
    public IReadOnlyDictionary<string, List<Charge>> Villages => _villages;

    /// <summary>From the person's first row on for as long as they are in the commune and not exempt; null if that is never in 2019.</summary>
    private Charge? Of(SeedPerson person, CommuneFact commune)
    {
        var here = person.Rows.TakeWhile(r => !r.Exempt && _communes[r.Cell] == commune).ToList();
        return here is [var first, ..] && first.ValidFrom <= SeedDays.YearEnd
            ? new Charge(person.Code, first.ValidFrom, here[^1].ValidTo, here.Count == person.Rows.Count || !person.Rows[here.Count].Exempt)
            : null;
    }

    private List<Charge> Village(string code)
    {
        if (!_villages.TryGetValue(code, out var charges))
        {
            _villages[code] = charges = [];
        }

        return charges;
    }
}

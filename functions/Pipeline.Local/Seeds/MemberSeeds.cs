using Pipeline.Core.Reference;
using static Pipeline.Local.Seeds.SeedDays;

namespace Pipeline.Local.Seeds;

/// <summary>
/// More than 5,660 members at every moment of 2019: each who leaves is preceded by one who joins. Some are on probation, some are
/// exempt, some move between cells, and each of these things happens to different people.
/// </summary>
public sealed class MemberSeeds
{
    private const int AtYearStart = 5671;
    private const int OnProbation = 165;
    private const int Exempt = 425;
    private const int Exempted = 35;
    private const int Transferred = 120;
    private const int Replaced = 172;
    private readonly SeedRandom _random;
    private readonly PersonNames _names;
    private readonly IReadOnlyList<SeedCell> _communeCells;
    private readonly List<SeedPerson> _people = [];

    public MemberSeeds(ulong seed, IReadOnlyList<SeedCell> cells)
    {
        _random = SeedRandom.For(seed, "members");
        _names = new PersonNames(SeedRandom.For(seed, "names"));
        _communeCells = [.. cells.Where(c => c.Commune is not null && c.Members >= 8)];
        foreach (var (cell, size) in Sizes(cells))
        {
            for (var i = 0; i < size; i++)
            {
                Add(cell, RegisterOpened, MemberStatus.Official);
            }
        }

        Happen();
    }

    public IReadOnlyList<SeedPerson> People => _people;

    private List<(SeedCell Cell, int Size)> Sizes(IReadOnlyList<SeedCell> cells)
    {
        var sizes = cells.Select(c => (Cell: c, Size: c.Commune is null ? c.Members : c.Members + _random.Between(-c.Members / 5, c.Members / 5))).ToList();
        var villages = Enumerable.Range(0, sizes.Count).Where(i => sizes[i].Cell.Village is not null).ToList();
        for (var i = 0; sizes.Sum(s => s.Size) is var sum && sum != AtYearStart; i = (i + 1) % villages.Count)
        {
            sizes[villages[i]] = (sizes[villages[i]].Cell, sizes[villages[i]].Size + Math.Sign(AtYearStart - sum));
        }

        return sizes;
    }

    /// <summary>What happens to whom: people of the larger cells of communes, each at most once.</summary>
    private void Happen()
    {
        var order = new Queue<int>(_random.Shuffled(Enumerable.Range(0, _people.Count).Where(i => _communeCells.Contains(_people[i].Home))));
        Change(order, OnProbation, _ => true, Probation);
        Change(order, Exempt, p => p.Home.Village is not null, p => p with { Rows = [p.Rows[0] with { Exempt = true }] });
        Change(order, Exempted, p => p.Home.Village is not null, p => p.WithChange(MonthStart(), r => r with { Exempt = true }));
        Change(order, Transferred, p => p.Home.Village is null || p.Home.Members >= 20, Transfer);
        Change(order, Replaced, _ => true, Replace);
    }

    private void Change(Queue<int> order, int count, Func<SeedPerson, bool> fits, Func<SeedPerson, SeedPerson> change)
    {
        while (count > 0)
        {
            var next = order.Dequeue();
            if (fits(_people[next]))
            {
                _people[next] = change(_people[next]);
                count--;
            }
        }
    }

    private SeedPerson Probation(SeedPerson person)
    {
        var admitted = _random.Day(new(2018, 1, 20), new(2018, 12, 20));
        return Admitted(person with { Rows = [person.Rows[0] with { Status = MemberStatus.Probationary, ValidFrom = admitted }] });
    }

    /// <summary>Probation lasts twelve months.</summary>
    private static SeedPerson Admitted(SeedPerson person) => person.Rows[0].ValidFrom.AddYears(1) is var end && end < PlanEnd
        ? person.WithChange(end, r => r with { Status = MemberStatus.Official })
        : person;

    private SeedPerson Transfer(SeedPerson person)
    {
        var near = _random.Chance(60);
        var target = _random.Pick([.. _communeCells.Where(c => c != person.Home && (c.Commune == person.Home.Commune) == near)]);
        return person.WithChange(_random.Day(new(2019, 1, 10), new(2020, 3, 15)), r => r with { Cell = target.Code });
    }

    private SeedPerson Replace(SeedPerson person)
    {
        var left = _random.Day(new(2019, 1, 12), new(2020, 3, 20));
        var joined = left.AddDays(-_random.Between(0, 9));
        Add(_random.Pick(_communeCells), joined, _random.Chance(88) ? MemberStatus.Probationary : MemberStatus.Official);
        if (_people[^1].Rows[0].Status == MemberStatus.Probationary)
        {
            _people[^1] = Admitted(_people[^1]);
        }

        return person.WithEnd(left);
    }

    private DateOnly MonthStart() => new(2019, _random.Between(2, 12), 1);

    private void Add(SeedCell cell, DateOnly from, MemberStatus status) => _people.Add(new SeedPerson(
        cell, [new Member($"DV-{_people.Count + 1:00000}", _names.Next(cell.Commune), cell.Code, status, false, from, null)]));
}

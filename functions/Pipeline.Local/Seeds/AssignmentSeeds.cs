using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds;

/// <summary>
/// Who is in charge of which household: most members of one or two, a few of many, some households of two members; hand-overs with
/// and without a gap, and households left behind when their member goes.
/// </summary>
public sealed class AssignmentSeeds
{
    private readonly SeedRandom _random;
    private readonly List<HouseholdAssignment> _rows = [];

    public AssignmentSeeds(ulong seed, IReadOnlyDictionary<string, List<Charge>> villages, HouseholdSeeds households)
    {
        _random = SeedRandom.For(seed, "assignments");
        foreach (var (village, charges) in villages)
        {
            Assign(charges, new Queue<Household>(_random.Shuffled(households.In(village))));
        }
    }

    public IReadOnlyList<HouseholdAssignment> Rows => _rows;

    private void Assign(List<Charge> charges, Queue<Household> free)
    {
        foreach (var charge in charges.Where(_ => _random.Below(1000) >= 9))
        {
            for (var wanted = Wanted(); wanted > 0 && free.TryDequeue(out var household); wanted--)
            {
                Follow(household, charge, FirstDay(household, charge), charges);
            }
        }
    }

    /// <summary>About 1.4 a member; a few have many more.</summary>
    private int Wanted() => _random.Below(1000) switch
    {
        < 652 => 1,
        < 968 => 2,
        < 995 => 3,
        _ => _random.Between(5, 8),
    };

    private DateOnly FirstDay(Household household, Charge charge)
    {
        var settled = SeedDays.RegisterOpened.AddDays(_random.Between(180, 330));
        var met = charge.From == SeedDays.RegisterOpened ? settled : charge.From.AddDays(_random.Between(5, 20));
        var arrived = household.ValidFrom == SeedDays.RegisterOpened ? settled : household.ValidFrom.AddDays(_random.Between(3, 30));
        return met > arrived ? met : arrived;
    }

    /// <summary>Writes the household's assignments from one member to the next until none takes over.</summary>
    private void Follow(Household household, Charge charge, DateOnly from, List<Charge> charges)
    {
        var end = End(household, charge, from);
        if (end <= from || from >= (household.ValidTo ?? DateOnly.MaxValue))
        {
            return;
        }

        _rows.Add(new HouseholdAssignment(household.Code, charge.Member, from, end));
        if (_random.Below(100) < 3)
        {
            Share(household, charge, from, end, charges);
        }

        if (end is { } day && day != household.ValidTo)
        {
            var next = _random.Chance(40) ? day.AddDays(_random.Between(8, 50)) : day;
            if (next < SeedDays.PlanEnd && Other(charges, charge, next) is { } successor)
            {
                Follow(household, successor, next, charges);
            }
        }
    }

    /// <summary>Until the household moves out, the member goes (unless the household is forgotten then), or a hand-over for no such reason.</summary>
    private DateOnly? End(Household household, Charge charge, DateOnly from)
    {
        var forgotten = charge.Leaves && _random.Chance(20);
        var handedOver = _random.Below(100) < 6 ? _random.Day(new(2019, 1, 20), new(2020, 3, 10)) : (DateOnly?)null;
        return new[] { household.ValidTo, forgotten ? null : charge.To, handedOver }.Where(d => d > from).Min();
    }

    private void Share(Household household, Charge charge, DateOnly from, DateOnly? end, List<Charge> charges)
    {
        if (Other(charges, charge, from) is { } second && (second.To is null || second.To >= end))
        {
            _rows.Add(new HouseholdAssignment(household.Code, second.Member, from, end));
        }
    }

    /// <summary>Another member who is there on the day and stays, or null after a few tries.</summary>
    private Charge? Other(List<Charge> charges, Charge charge, DateOnly day) =>
        Enumerable.Range(0, 8).Select(_ => _random.Pick(charges)).FirstOrDefault(c => c != charge && c.To is null && c.HoldsOn(day));
}

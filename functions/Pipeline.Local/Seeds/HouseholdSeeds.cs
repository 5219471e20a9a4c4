using System.Globalization;
using Pipeline.Core.Reference;
using static Pipeline.Local.Seeds.SeedDays;

namespace Pipeline.Local.Seeds;

/// <summary>About 9,700 registered households, nearly two for each member who can be in charge of one; some move in, out or on.</summary>
public sealed class HouseholdSeeds
{
    private readonly SeedRandom _random;
    private readonly List<Household> _rows = [];
    private int _last;
    private readonly SortedDictionary<string, List<Household>> _villages = new(StringComparer.Ordinal);

    public HouseholdSeeds(ulong seed, IReadOnlyDictionary<string, List<Charge>> villages)
    {
        _random = SeedRandom.For(seed, "households");
        foreach (var (village, charges) in villages)
        {
            var count = charges.Count * 196 / 100 + _random.Between(-2, 3);
            _villages[village] = [.. Enumerable.Range(0, count).Select(_ => Register(village))];
        }
    }

    /// <summary>A household may have two rows: it moved on to another village of the commune.</summary>
    public IReadOnlyList<Household> Rows => _rows;

    /// <summary>The households that were in a village at some time, by their rows there.</summary>
    public IReadOnlyList<Household> In(string village) => _villages[village];

    private Household Register(string village)
    {
        var code = $"H-{++_last:00000}";
        var chance = _random.Below(1000);
        var row = new Household(code, village, chance < 13 ? MovingDay() : RegisterOpened, chance is >= 13 and < 25 ? MovingDay() : null);
        _rows.Add(row);
        if (row.ValidTo is { } left && chance == 13 && Neighbour(village) is { } next)
        {
            _rows.Add(row with { Village = next, ValidFrom = left, ValidTo = null });
        }

        return row;
    }

    /// <summary>The village before it in the same commune, or null for the first.</summary>
    private static string? Neighbour(string village)
    {
        var number = int.Parse(village[^2..], CultureInfo.InvariantCulture);
        return number > 1 ? $"{village[..^2]}{number - 1:00}" : null;
    }

    private DateOnly MovingDay() => _random.Day(new(2019, 1, 15), new(2020, 3, 20));
}

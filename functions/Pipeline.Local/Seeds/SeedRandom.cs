using System.Numerics;

namespace Pipeline.Local.Seeds;

/// <summary>
/// A stream of numbers that is the same on every machine and every version of .NET: SplitMix64 (Steele, Lea and Flood, 2014).
/// For made-up data, never for secrets.
/// </summary>
public sealed class SeedRandom
{
    private ulong _state;

    private SeedRandom(ulong state) => _state = state;

    /// <summary>A stream of its own for each purpose, so that a change to one part of the data leaves the others as they are.</summary>
    public static SeedRandom For(ulong seed, string purpose)
    {
        // FNV-1a over the purpose's letters.
        var hash = purpose.Aggregate(14695981039346656037UL, (h, letter) => (h ^ letter) * 1099511628211UL);
        return new SeedRandom(seed * 0x9E3779B97F4A7C15UL ^ BitOperations.RotateLeft(hash, 17));
    }

    /// <summary>From 0 to <paramref name="bound"/>, exclusive.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/>, both inclusive.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>All of them in an order of chance (Fisher and Yates).</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}

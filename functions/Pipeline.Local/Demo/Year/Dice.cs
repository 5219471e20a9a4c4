namespace Pipeline.Local.Demo.Year;

/// <summary>
/// The chance of the made-up year: SplitMix64, seeded by the year's seed and by what the throw is about. Every question has dice of its own,
/// so that a habit that is added or changed leaves all other answers as they were; and the sequence does not depend on the framework's version.
/// </summary>
/// <remarks>Algorithm: Steele, Lea, Flood, «Fast splittable pseudorandom number generators» (2014).</remarks>
public sealed class Dice
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;
    private const double UnitOf53Bits = 1.0 / (1UL << 53);

    private ulong _state;

    private Dice(ulong state) => _state = state;

    /// <summary>The dice of one question.</summary>
    /// <param name="about">What is asked about whom: organisation or unit, month, question.</param>
    public static Dice Of(ulong seed, params ReadOnlySpan<string> about)
    {
        var hash = FnvOffset ^ Mix(seed);
        foreach (var name in about)
        {
            foreach (var letter in name)
            {
                hash = (hash ^ letter) * FnvPrime;
            }

            hash = (hash ^ 0x1F) * FnvPrime;
        }

        return new Dice(Mix(hash));
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += GoldenGamma);

    /// <summary>A whole number from <paramref name="first"/> to <paramref name="last"/>, both inclusive.</summary>
    public int Between(int first, int last) => first + (int)(((UInt128)Next() * (ulong)(last - first + 1)) >> 64);

    /// <summary>True with the given probability, 0–1.</summary>
    public bool Chance(double probability) => Share() < probability;

    /// <summary>A number from 0, inclusive, to 1, exclusive.</summary>
    public double Share() => (Next() >> 11) * UnitOf53Bits;

    public T Pick<T>(IReadOnlyList<T> from) => from[Between(0, from.Count - 1)];

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

namespace Pipeline.Core.Sheets;

/// <summary>Crockford's base 32 (https://www.crockford.com/base32.html) with a check character of its own alphabet instead of his modulo 37.</summary>
internal static class CrockfordBase32
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static char LetterOf(int value) => Letters[value];

    /// <summary>The value 0–31 of a letter in either case; O is 0, I and L are 1.</summary>
    public static bool TryValueOf(char letter, out int value)
    {
        value = char.ToUpperInvariant(letter) switch
        {
            'O' => 0,
            'I' or 'L' => 1,
            var other => Letters.IndexOf(other, StringComparison.Ordinal),
        };
        return value >= 0;
    }

    /// <summary>
    /// The sum of the values weighted by the powers a, a², a³ … of a generator of the field of 32 elements. The weights (the check
    /// character's is 1) are different and none is 0 up to 30 characters, so any one wrong character and any two that changed
    /// places, neighbours or not, are found.
    /// </summary>
    public static int CheckOf(ReadOnlySpan<int> values)
    {
        var check = 0;
        for (var i = values.Length - 1; i >= 0; i--)
        {
            check = Doubled(check ^ values[i]);
        }

        return check;
    }

    /// <summary>Times a in the field of 32 elements, modulo x⁵ + x² + 1, which is primitive.</summary>
    private static int Doubled(int value) => (value << 1) ^ ((value & 16) == 0 ? 0 : 0b100101);
}

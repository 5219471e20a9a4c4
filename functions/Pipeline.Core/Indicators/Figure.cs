namespace Pipeline.Core.Indicators;

/// <summary>A figure of one row: how much is met of what is due (INDICATORS, The obligation ledger). Never a percentage.</summary>
/// <param name="Met">At most <paramref name="Due"/>.</param>
/// <param name="Missing">What of <paramref name="Due"/> no sheet speaks for; it is not in <paramref name="Met"/>.</param>
public readonly record struct Figure(int Met, int Due, int Missing)
{
    /// <summary>Null where nothing is due.</summary>
    public int? Numerator => Due == 0 ? null : Met;

    public static Figure operator +(Figure left, Figure right) =>
        new(left.Met + right.Met, left.Due + right.Due, left.Missing + right.Missing);
}

namespace Pipeline.Core.Privacy;

/// <summary>Through which months what is too old to be kept is purged, both inclusive; null where nothing is yet.</summary>
/// <param name="Texts">Free text of sheets and decisions.</param>
/// <param name="Rows">The rows of sheets, their bodies, and what names people and was computed of them.</param>
/// <param name="Registers">Registers that had been superseded by the end of the month, and requests decided by then.</param>
public sealed record PurgedMonths(Month? Texts, Month? Rows, Month? Registers)
{
    public static PurgedMonths None { get; } = new(null, null, null);

    /// <summary>Whether what the sheets of a month said is gone.</summary>
    public bool HasNoRows(Month month) => month <= Rows;

    /// <summary>Whether a month can no longer be computed again: its own rows are gone, or those of the month before, which it looks back at.</summary>
    public bool CannotCompute(Month month) => month.Previous <= Rows;

    /// <summary>The later of both, kind by kind: what is gone stays gone, also where a period is made longer.</summary>
    public PurgedMonths And(PurgedMonths other) => new(Later(Texts, other.Texts), Later(Rows, other.Rows), Later(Registers, other.Registers));

    private static Month? Later(Month? one, Month? other) => one is null || other > one ? other : one;
}

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// M2 (INDICATORS, Cell meetings): 0 if M1 or M1c is met for the month; else the gap of the month before + 1 if the month's sheet is
/// filed; else null, which stays null until the next proper meeting. A month in which the cell owes no report adds nothing; a proper
/// meeting in it ends the gap all the same.
/// </summary>
public static class Gap
{
    /// <summary>The gap as of a month.</summary>
    /// <param name="before">As of the month before.</param>
    public static CellGap Next(CellGap before, CellMonth cell, Month month) =>
        Compliance.IsMet(cell, month) || Compliance.IsMadeUpLate(cell, month) ? new(cell.Cell, 0, IsUnknown: false, IsInherited: false)
        : !cell.IsExpected ? before
        : cell.IsFiled ? before with { AtLeast = before.AtLeast + 1 }
        : before with { IsUnknown = true };

    /// <summary>0, 1, 2–3, and 4 months or more; null where the gap is not known.</summary>
    public static GapClass? ClassOf(int? months) => months switch
    {
        null => null,
        0 => GapClass.Zero,
        1 => GapClass.One,
        2 or 3 => GapClass.TwoToThree,
        _ => GapClass.FourOrMore,
    };
}

using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// M1, M1a and M1c (INDICATORS, Cell meetings). M1: the cell held a proper meeting, regular and separate, dated in the month. M1a: it held
/// a regular meeting dated in the month in any form, merged ones included. M1c: unmet in M1, it made up for the month by a proper meeting
/// in the first days of the next one, which does not count there again. A thematic meeting alone counts for none; two meetings of a
/// month do not cover the next one.
/// </summary>
public static class Compliance
{
    /// <summary>M1.</summary>
    public static Figure Proper(CellMonth cell, Month month) => Of(cell, IsMet(cell, month));

    /// <summary>M1a.</summary>
    public static Figure InAnyForm(CellMonth cell, Month month) =>
        Of(cell, cell.Meetings.Any(m => m.Kind == MeetingKind.Regular && month.Contains(m.Date)));

    /// <summary>M1c. What M1 knows of is not missing here.</summary>
    public static Figure MadeUpLate(CellMonth cell, Month month) =>
        Of(cell, IsMadeUpLate(cell, month)) with { Missing = IsMet(cell, month) || IsMadeUpLate(cell, month) ? 0 : Proper(cell, month).Missing };

    /// <summary>A proper meeting is dated in the month, whether or not one was owed.</summary>
    public static bool IsMet(CellMonth cell, Month month) => cell.Meetings.Any(m => m.Proper && month.Contains(m.Date));

    /// <summary>The only proper meetings that belong to the month are dated in the next one, whether or not one was owed.</summary>
    public static bool IsMadeUpLate(CellMonth cell, Month month) =>
        !IsMet(cell, month) && cell.Meetings.Any(m => m.Proper && month.Next.Contains(m.Date));

    /// <summary>A regular meeting of the month was merged with an agency or village meeting: a fault, whether or not another was held.</summary>
    public static bool HasMerged(CellMonth cell, Month month) =>
        cell.Meetings.Any(m => m is { Kind: MeetingKind.Regular, Proper: false } && month.Contains(m.Date));

    private static Figure Of(CellMonth cell, bool met) => !cell.IsExpected
        ? default
        : new(met ? 1 : 0, 1, !met && !cell.IsFiled ? 1 : 0);
}

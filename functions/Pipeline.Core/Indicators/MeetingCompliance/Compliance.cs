using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>
/// M1 and M1a (INDICATORS, Cell meetings). M1: the cell held a proper meeting, regular and separate, dated in the month. M1a: it held
/// a regular meeting dated in the month in any form, merged ones included. A thematic meeting alone counts for neither; two meetings
/// of a month do not cover the next one.
/// </summary>
public static class Compliance
{
    /// <summary>M1.</summary>
    public static Figure Proper(CellMonth cell, Month month) => Of(cell, cell.Meetings.Any(m => m.Proper && month.Contains(m.Date)));

    /// <summary>M1a.</summary>
    public static Figure InAnyForm(CellMonth cell, Month month) =>
        Of(cell, cell.Meetings.Any(m => m.Kind == MeetingKind.Regular && month.Contains(m.Date)));

    /// <summary>A regular meeting of the month was merged with an agency or village meeting: a fault, whether or not another was held.</summary>
    public static bool HasMerged(CellMonth cell, Month month) =>
        cell.Meetings.Any(m => m is { Kind: MeetingKind.Regular, Proper: false } && month.Contains(m.Date));

    private static Figure Of(CellMonth cell, bool met) => !cell.IsExpected
        ? default
        : new(met ? 1 : 0, 1, !met && !cell.IsFiled ? 1 : 0);
}

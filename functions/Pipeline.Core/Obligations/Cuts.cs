using Pipeline.Core.Reference;

namespace Pipeline.Core.Obligations;

/// <summary>The instants at which months are cut, over all months and rule packs.</summary>
public static class Cuts
{
    /// <summary>A cut of a month comes in the next one, or on the first days of the one after.</summary>
    private const int MonthsBack = 2;

    /// <summary>The last instant, not after now, from which on a run of the month end makes a month preliminary or final. Null before the first.</summary>
    public static DateTimeOffset? LastDueAt(UnitDirectory directory, DateTimeOffset now)
    {
        var month = Month.Of(VietnamTime.DayOf(now));
        var cuts = month.Plus(-MonthsBack).Through(month)
            .Where(m => m >= directory.Units.FirstMonth)
            .Select(m => MonthDeadlines.Of(m, directory.PackOn(m.LastDay)))
            .SelectMany(d => (DateTimeOffset[])[d.OnTimeBefore + MonthDeadlines.CutDelay, d.LockedFrom + MonthDeadlines.CutDelay])
            .Where(cut => cut <= now)
            .ToList();
        return cuts.Count == 0 ? null : cuts.Max();
    }
}

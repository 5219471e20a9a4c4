using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Play;

/// <summary>All moments of the year in order: the postings by their hour, and between them the cuts.</summary>
public static class Timeline
{
    public static IReadOnlyList<Moment> Of(IEnumerable<Posting> postings, UnitDirectory directory) =>
        [.. postings.GroupBy(p => p.At).Select(g => new Moment(g.Key, [.. g], null))
            .Concat(YearOfSheets.FirstMonth.Through(YearOfSheets.LastMonth).SelectMany(month => Cuts(month, directory)))
            .OrderBy(m => m.At)];

    private static IEnumerable<Moment> Cuts(Month month, UnitDirectory directory)
    {
        var deadlines = MonthDeadlines.Of(month, directory.PackOn(month.LastDay));
        yield return new(deadlines.OnTimeBefore + MonthDeadlines.CutDelay, [], new(month, MonthState.Preliminary));
        yield return new(deadlines.LockedFrom + MonthDeadlines.CutDelay, [], new(month, MonthState.Final));
    }
}

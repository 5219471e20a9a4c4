using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Play;

/// <summary>
/// All moments of the part of the year in order: the postings by their hour, the changes of registers, between them the cuts of each month, the one restatement, and at the end a refresh, which shows the
/// month that stays open.
/// </summary>
public static class Timeline
{
    public static IReadOnlyList<Moment> Of(IEnumerable<Posting> postings, IReadOnlyList<RegisterAct> acts, UnitDirectory directory, YearPart part) =>
        [.. postings.GroupBy(p => p.At).Select(g => new Moment(g.Key, [.. g], null))
            .Concat(acts.GroupBy(a => a.FiledAt).Select(g => new Moment(g.Key, [], null) { Filed = [.. g] }))
            .Concat(acts.GroupBy(a => a.DecidedAt).Select(g => new Moment(g.Key, [], null) { Decided = [.. g] }))
            .Concat(YearOfSheets.FirstMonth.Through(part.Through).SelectMany(month => Cuts(month, directory)))
            .Append(new(RestatementStory.At, [], null) { Restates = true })
            .Where(m => m.At < part.End)
            .Append(new(part.End, [], TimerRun.DailyRefresh(part.OpenMonth)))
            .OrderBy(m => m.At)];

    private static IEnumerable<Moment> Cuts(Month month, UnitDirectory directory)
    {
        var deadlines = MonthDeadlines.Of(month, directory.PackOn(month.LastDay));
        yield return new(deadlines.OnTimeBefore + MonthDeadlines.CutDelay, [], TimerRun.PreliminaryCut(month));
        yield return new(deadlines.LockedFrom + MonthDeadlines.CutDelay, [], TimerRun.FinalCut(month));
    }
}

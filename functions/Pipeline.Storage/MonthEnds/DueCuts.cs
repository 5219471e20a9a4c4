using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Obligations;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.MonthEnds;

/// <summary>Tells whether a cut is due, by reading what a run of the month end reads first and nothing more.</summary>
public sealed class DueCuts(IReferenceSource references, MonthStore months, TimeProvider time)
{
    /// <summary>Whether a month stands at a cut by the clock, and its figures are still those of before. None is before the first import.</summary>
    /// <param name="cut"><see cref="MonthState.Preliminary"/> or <see cref="MonthState.Final"/>.</param>
    public async Task<bool> AnyAsync(MonthState cut, CancellationToken cancellation)
    {
        if (await references.CurrentAsync(cancellation) is not { Directory: var directory })
        {
            return false;
        }

        var now = time.GetUtcNow();
        var states = (await months.ListAsync(cancellation)).ToDictionary(r => r.Month, r => r.Version.State);
        return directory.Units.FirstMonth.Through(Month.Of(VietnamTime.DayOf(now)))
            .Where(m => !states.TryGetValue(m, out var state) || state < cut)
            .Any(m => MonthDeadlines.Of(m, directory.PackOn(m.LastDay)).StateAt(now) == cut);
    }
}

using Pipeline.Core;
using Pipeline.Storage.MonthEnds;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary>A bar for each month of a run.</summary>
internal sealed class ProgressBars(ProgressContext context) : IProgress<MonthEndProgress>
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Month, ProgressTask> _bars = [];

    public void Report(MonthEndProgress value)
    {
        lock (_lock)
        {
            if (!_bars.TryGetValue(value.Month, out var bar))
            {
                _bars[value.Month] = bar = context.AddTask(value.Month.ToString(), maxValue: value.Total);
            }

            bar.Value = Math.Max(bar.Value, value.Done);
        }
    }
}

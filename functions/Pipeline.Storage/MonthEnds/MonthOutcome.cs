using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>What a run did with one month.</summary>
/// <param name="Summarised">Summaries made anew.</param>
/// <param name="Reused">Summaries whose inputs had not changed.</param>
public sealed record MonthOutcome(Month Month, MonthState State, int Version, int Summarised, int Reused);

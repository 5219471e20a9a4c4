using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>An apprenticeship day done, as a commune's sheet reports it.</summary>
public sealed record DayDone(DateOnly Date, string Person, string Village, string Sector, DayLength Length)
{
    /// <summary>A whole day counts 1, half a day 0.5.</summary>
    public decimal PersonDays => Length == DayLength.Half ? 0.5m : 1m;
}

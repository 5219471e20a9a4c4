using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>A day done, or a part of it, that can be credited to a planned day of its person's week.</summary>
/// <param name="Sheet">The commune whose sheet reports it.</param>
public readonly record struct CreditableDay(Place Place, decimal PersonDays, DayDone Day, string Sheet);

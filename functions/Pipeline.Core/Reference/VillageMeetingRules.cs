namespace Pipeline.Core.Reference;

/// <param name="ValidAbovePercent">V1: a meeting is valid if more than so many percent of the entitled households took part.</param>
public sealed record VillageMeetingRules(int ValidAbovePercent);

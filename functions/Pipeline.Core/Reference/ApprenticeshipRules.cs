namespace Pipeline.Core.Reference;

/// <param name="Holidays">Days on which no apprenticeship day is planned.</param>
public sealed record ApprenticeshipRules(IReadOnlyList<Holiday> Holidays);

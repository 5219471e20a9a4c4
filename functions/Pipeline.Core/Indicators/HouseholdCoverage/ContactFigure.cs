namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>H3 with what is excluded: households assigned on a day and gone on the last, and those of a village that owes no sheet.</summary>
public readonly record struct ContactFigure(Figure Figure, int MovedOut, int NotExpected);

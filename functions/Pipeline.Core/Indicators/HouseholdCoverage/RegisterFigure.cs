namespace Pipeline.Core.Indicators.HouseholdCoverage;

/// <summary>A coverage figure with what is excluded; due, moved out and not expected together are what the ledger registered.</summary>
public readonly record struct RegisterFigure(Figure Figure, int MovedOut, int NotExpected);

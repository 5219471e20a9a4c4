namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>A day done, or a part of it, and the planned date it answers to.</summary>
/// <param name="Planned">The position of the date among the planned ones of the person's week; null for a surplus.</param>
public readonly record struct Credit(int? Planned, CreditableDay Done, decimal PersonDays);

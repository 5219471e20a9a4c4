namespace Pipeline.Core.Obligations;

/// <summary>The households on the register of a village in a month.</summary>
/// <param name="Households">On the register on at least one day of the month.</param>
/// <param name="OnLastDay">Of these, on the register on its last day.</param>
/// <param name="Days">Household-days: days of the month on the register, summed over households.</param>
public sealed record RegisteredHouseholds(string Village, int Households, int OnLastDay, int Days);

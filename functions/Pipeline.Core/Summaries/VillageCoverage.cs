namespace Pipeline.Core.Summaries;

/// <summary>What a village's sheet says of the households on its register.</summary>
/// <param name="Covered">Households there on the last day with an active assignment.</param>
/// <param name="Present">Households on the register and there on the last day.</param>
/// <param name="CoveredDays">Household-days with an active assignment, of <paramref name="PresentDays"/>.</param>
/// <param name="PresentDays">Household-days on the register on which the household was there by the sheet too.</param>
public sealed record VillageCoverage(string Village, int Covered, int Present, int CoveredDays, int PresentDays);

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>A row of <c>fact_economic_model</c>: a commune's sector in a month.</summary>
/// <param name="OrganizationKey">The commune, written as its committee.</param>
/// <param name="SectorKey">0 in the row that says that the commune's sheet is missing.</param>
public sealed record EconomicModelRow(MonthStamp Stamp, int OrganizationKey, int SectorKey, ModelFigures Figures);

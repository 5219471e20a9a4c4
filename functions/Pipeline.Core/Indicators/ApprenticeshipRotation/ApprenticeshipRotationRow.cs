namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>A row of <c>fact_apprenticeship_rotation</c>: a commune's village and sector in a month.</summary>
/// <param name="OrganizationKey">The commune, written as its committee.</param>
public sealed record ApprenticeshipRotationRow(
    MonthStamp Stamp, int OrganizationKey, int VillageKey, int SectorKey, PlaceFigures A1, Figure A1v);

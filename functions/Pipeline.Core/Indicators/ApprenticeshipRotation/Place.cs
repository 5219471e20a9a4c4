namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>The grain of <c>fact_apprenticeship_rotation</c> within a month: the units that stand for a plan on the month's last day.</summary>
/// <param name="Commune">Null where no commune stands for it.</param>
public readonly record struct Place(string? Commune, string Village, string Sector);

namespace Pipeline.Core.Obligations;

/// <summary>Planned days of a village and sector that no one owes, with the reason.</summary>
public sealed record PlannedDaysDropped(string Commune, string Village, string Sector, DropReason Reason, int Days);

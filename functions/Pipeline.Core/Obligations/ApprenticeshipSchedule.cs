namespace Pipeline.Core.Obligations;

/// <summary>The planned apprenticeship days of an organisation's villages in a month, and those dropped.</summary>
/// <param name="Days">In the order of (date, person).</param>
/// <param name="Dropped">In the order of (commune, village, sector, reason).</param>
public sealed record ApprenticeshipSchedule(IReadOnlyList<PlannedDay> Days, IReadOnlyList<PlannedDaysDropped> Dropped);

using Pipeline.Core.Obligations;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>What one day, planned or done, adds to A1 of a place.</summary>
public readonly record struct DayCounted(Place Place, PlaceFigures Adds)
{
    /// <summary>The planned date that is due, missing or not expected, or that <see cref="Done"/> is credited to.</summary>
    public PlannedDay? Planned { get; init; }

    /// <summary>The day done that is credited, or that is surplus.</summary>
    public CreditableDay? Done { get; init; }

    /// <summary>The planned dates that no one owes, and the organisation in whose ledger they stand.</summary>
    public (string Organization, PlannedDaysDropped Days)? Dropped { get; init; }
}

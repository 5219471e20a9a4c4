namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>A1 of one place and month.</summary>
/// <param name="Done">Person-days credited to planned dates; halves occur.</param>
/// <param name="Planned">Planned dates that are due.</param>
/// <param name="Missing">Planned dates without any credit whose commune's sheet is missing.</param>
/// <param name="Surplus">Person-days done beyond the plan of the person's week.</param>
public readonly record struct PlaceFigures(
    decimal Done, int Planned, int Missing, decimal Surplus, int Holiday, int Vacant, int SameDay, int NotExpected)
{
    public decimal? Numerator => Planned == 0 ? null : Done;

    public static PlaceFigures operator +(PlaceFigures left, PlaceFigures right) => new(
        left.Done + right.Done,
        left.Planned + right.Planned,
        left.Missing + right.Missing,
        left.Surplus + right.Surplus,
        left.Holiday + right.Holiday,
        left.Vacant + right.Vacant,
        left.SameDay + right.SameDay,
        left.NotExpected + right.NotExpected);
}

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>A2 and A2m of one commune, sector and term year.</summary>
/// <param name="InProgress">Posts due whose term is not over; with the next three apart from the numerator.</param>
/// <param name="Unplanned">Terms of posts that are not due in the year, in no numerator.</param>
/// <param name="Overlapping">Terms that count nowhere since the person was away on an earlier one.</param>
/// <param name="TermDays">Person-days of this month on a term.</param>
/// <param name="LeadersAway">Leaders of the commune on a term on the month's last day.</param>
public readonly record struct TermFigures(
    Figure A2, int InProgress, int Interrupted, int Short, int Long, int Unplanned, int Overlapping, int TermDays, int LeadersAway)
{
    public static TermFigures operator +(TermFigures left, TermFigures right) => new(
        left.A2 + right.A2,
        left.InProgress + right.InProgress,
        left.Interrupted + right.Interrupted,
        left.Short + right.Short,
        left.Long + right.Long,
        left.Unplanned + right.Unplanned,
        left.Overlapping + right.Overlapping,
        left.TermDays + right.TermDays,
        left.LeadersAway + right.LeadersAway);
}

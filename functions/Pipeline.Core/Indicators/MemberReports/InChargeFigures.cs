namespace Pipeline.Core.Indicators.MemberReports;

/// <param name="Members">H2.</param>
/// <param name="NotExpected">Members of a cell that owes no sheet.</param>
/// <param name="Load">H2b.</param>
/// <param name="FirstInYear">Members of the cell in charge of a household for the first time in the calendar year.</param>
public sealed record InChargeFigures(Figure Members, int NotExpected, Load Load, int FirstInYear)
{
    public static InChargeFigures None { get; } = new(default, 0, default, 0);
}

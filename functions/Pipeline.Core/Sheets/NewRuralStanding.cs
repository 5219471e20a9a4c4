namespace Pipeline.Core.Sheets;

/// <summary>The row of <c>new-rural</c>: how far a commune is on the way to the New Rural standard.</summary>
/// <param name="RecognisedOn">The day of the decision that recognised it; null if it is not recognised.</param>
public sealed record NewRuralStanding(int CriteriaMet, DateOnly? RecognisedOn)
{
    public static NewRuralStanding Of(SheetRow row) => new((int)row.Integer("criteriaMet")!.Value, row.Date("recognisedOn"));
}

namespace Pipeline.Core.Indicators.NewRural;

/// <summary>A row of <c>fact_new_rural</c>: a commune's month.</summary>
/// <param name="OrganizationKey">The commune, written as its committee.</param>
/// <param name="CriteriaMet">Null if not reported.</param>
/// <param name="Criteria">How many the standard has, by the pack in force on the month's last day.</param>
public sealed record NewRuralRow(
    MonthStamp Stamp, int OrganizationKey, bool IsFiled, Figure N1, int NotExpected, int? CriteriaMet, int Criteria, DateOnly? RecognisedOn);

namespace Pipeline.Core.Summaries;

/// <summary>Who was in charge of which households by a village's sheet (H2, H2b, H3).</summary>
/// <param name="Members">By code.</param>
/// <param name="Households">Codes of the households with an active assignment on at least one day on which they were there, sorted.</param>
/// <param name="Assigned">Of these, households that had not moved out on the last day.</param>
/// <param name="Contacted">Of these, households with a contact recorded, by whichever member.</param>
/// <param name="MovedOut">Households assigned on a day and gone on the last.</param>
public sealed record VillageCharges(
    string Village, IReadOnlyList<MemberCharge> Members, IReadOnlyList<string> Households, int Assigned, int Contacted, int MovedOut);

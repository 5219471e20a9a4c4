using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>What a village's meetings of a month add up to.</summary>
/// <param name="Entitled">Households entitled to take part, summed over the meetings.</param>
/// <param name="Present">Households that took part, summed over the meetings.</param>
public sealed record VillageMeetingCounts(int Held, int Valid, int Prepared, int Minuted, int Decisions, int Entitled, int Present)
{
    public static VillageMeetingCounts Of(IReadOnlyList<VillageMeeting> meetings, VillageMeetingRules rules) => new(
        meetings.Count,
        meetings.Count(m => ValidMeeting.IsValid(m, rules)),
        meetings.Count(m => m.Prepared),
        meetings.Count(m => m.Minuted),
        meetings.Sum(m => m.Decisions),
        meetings.Sum(m => m.Entitled),
        meetings.Sum(m => m.Present));
}

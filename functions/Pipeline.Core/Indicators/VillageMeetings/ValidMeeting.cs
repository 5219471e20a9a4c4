using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>
/// V1 (INDICATORS, Cell meetings): villages with a valid meeting of those whose plan has one in the month. Valid: more than the pack's
/// share of the entitled households took part; exactly that share is not enough. Without a plan nothing is due.
/// </summary>
public static class ValidMeeting
{
    public static Figure Of(VillageMeetingMonth village, VillageMeetingRules rules)
    {
        if (!village.IsExpected || !village.Duty.IsDue)
        {
            return default;
        }

        var met = village.Meetings.Any(m => IsValid(m, rules));
        return new(met ? 1 : 0, 1, !met && !village.IsFiled ? 1 : 0);
    }

    public static bool IsValid(VillageMeeting meeting, VillageMeetingRules rules) =>
        100 * meeting.Present > rules.ValidAbovePercent * meeting.Entitled;
}

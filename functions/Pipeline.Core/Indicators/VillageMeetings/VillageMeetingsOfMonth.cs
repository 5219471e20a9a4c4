using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>
/// The village meetings of a month (INDICATORS, V1 and The obligation ledger): those of its sheets dated in it. A meeting that a
/// predecessor held is credited once, to the principal successor, though the successor's sheet may have it too.
/// </summary>
public static class VillageMeetingsOfMonth
{
    /// <summary>By the village that is credited.</summary>
    public static IReadOnlyDictionary<string, List<VillageMeeting>> Of(MonthJoin join)
    {
        var villages = join.Directory.VillageSuccession;
        var held = join.Sheets.VillageMeetings.SelectMany(s => s.Meetings, (s, m) => (s.Village, m.Date)).ToHashSet();
        var credited = new Dictionary<string, List<VillageMeeting>>(StringComparer.Ordinal);
        foreach (var sheet in join.Sheets.VillageMeetings)
        {
            if (villages.PrincipalOn(sheet.Village, join.Month.LastDay) is { } village)
            {
                (credited.TryGetValue(village, out var meetings) ? meetings : credited[village] = [])
                    .AddRange(sheet.Meetings.Where(m => join.Month.Contains(m.Date) && !IsPredecessors(sheet.Village, m)));
            }
        }

        return credited;

        // Only a predecessor can have held a meeting on a day on which the village was not there.
        bool IsPredecessors(string village, VillageMeeting meeting) =>
            !villages.IsActiveOn(village, meeting.Date)
            && villages.PredecessorsOf(village, join.Month.LastDay).Any(p => held.Contains((p, meeting.Date)));
    }
}

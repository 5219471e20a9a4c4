using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>Every village that is active on the month's last day and has an owner, joined with its plan and its meetings.</summary>
public static class VillageMeetingMonths
{
    public static IEnumerable<VillageMeetingMonth> Of(MonthJoin join)
    {
        var meetings = VillageMeetingsOfMonth.Of(join);
        var duties = join.Current.SelectMany(s => s.Ledger.VillageMeetings).ToDictionary(d => d.Village, StringComparer.Ordinal);
        return join.Owed(VillageMeetingsForm.Code).Select(owed => new VillageMeetingMonth(
            owed.Organization,
            duties[owed.Sheet.Unit],
            owed.Sheet.IsExpected,
            join.IsFiled(VillageMeetingsForm.Code, owed.Sheet.Unit),
            meetings.TryGetValue(owed.Sheet.Unit, out var held) ? held : []));
    }
}

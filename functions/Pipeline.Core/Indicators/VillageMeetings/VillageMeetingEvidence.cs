using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using static System.FormattableString;

namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>What stands behind each row of <c>fact_village_meeting</c>: the village and its plan for V1, its meetings for all else.</summary>
internal static class VillageMeetingEvidence
{
    public static TableExplanation Explanation { get; } = new(VillageMeetingTable.Table.Definition, VillageMeetingFigureRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var owed = month.Join.Owed(VillageMeetingsForm.Code).ToDictionary(o => o.Sheet.Unit, o => o.Sheet, StringComparer.Ordinal);
        return VillageMeetingMonths.Of(month.Join).Select(village => new ExplainedRow(
            ExplainedRow.KeyOf(("village_key", month.Join.Keys.Village(village.Duty.Village))),
            [village.Organization],
            () => [.. Due(month, village, owed[village.Duty.Village]), .. village.Meetings.SelectMany(m => Held(month, village, m))]));
    }

    private static IEnumerable<Evidence> Due(ExplainedMonth month, VillageMeetingMonth village, SheetObligation owed)
    {
        var rules = month.Join.Pack.VillageMeetings;
        var (v1, subject) = (ValidMeeting.Of(village, rules), new EvidenceSubject(EvidenceKind.Village, village.Duty.Village));
        return
        [
            .. village.Meetings.Where(m => v1.Met > 0 && ValidMeeting.IsValid(m, rules)).OrderBy(m => m.Date).Take(1)
                .SelectMany(m => Subject(month, village, m).In("v1_num", v1.Met, Wording(m))),
            .. subject.In("v1_den", v1.Due, new("Theo kế hoạch, thôn phải họp trong tháng.", "The village is due to meet in the month by its plan.")),
            .. subject.In("v1_missing", v1.Missing, new("Thôn phải họp nhưng chưa nộp biểu của tháng.", "The village is due to meet, and its sheet of the month is missing.")),
            .. VillageMeetingFacts.ExclusionOf(village) is { } reason ? Excluded(subject, reason, owed) : [],
        ];
    }

    private static IEnumerable<Evidence> Excluded(EvidenceSubject subject, VillageMeetingExclusion reason, SheetObligation owed) => reason switch
    {
        VillageMeetingExclusion.NotExpected => subject.In("v1_excluded_not_expected", 1, ExpectationWording.Of(owed.Why)),
        VillageMeetingExclusion.NoPlan => subject.In("v1_excluded_no_plan", 1, new(
            "Vào ngày cuối tháng thôn không có kế hoạch họp.", "No meeting plan is in force on the month's last day.")),
        _ => subject.In("v1_excluded_not_due", 1, new("Theo kế hoạch, thôn không phải họp trong tháng.", "The village's plan has no meeting in the month.")),
    };

    private static IEnumerable<Evidence> Held(ExplainedMonth month, VillageMeetingMonth village, VillageMeeting meeting)
    {
        var (subject, why) = (Subject(month, village, meeting), Wording(meeting));
        return
        [
            .. subject.In("meetings", 1, why),
            .. subject.In("meetings_valid", ValidMeeting.IsValid(meeting, month.Join.Pack.VillageMeetings) ? 1 : 0, why),
            .. subject.In("meetings_prepared", meeting.Prepared ? 1 : 0, why),
            .. subject.In("meetings_minuted", meeting.Minuted ? 1 : 0, why),
            .. subject.In("decisions", meeting.Decisions, why),
            .. subject.In("households_entitled", meeting.Entitled, why),
            .. subject.In("households_present", meeting.Present, why),
        ];
    }

    private static Bilingual Wording(VillageMeeting meeting) => new(
        Invariant($"Cuộc họp thôn có {meeting.Present} trong {meeting.Entitled} hộ được dự họp đến dự."),
        Invariant($"A village meeting attended by {meeting.Present} of {meeting.Entitled} households entitled."));

    /// <summary>The meeting by the village that held it: the one of the sheet, its own or that of a predecessor.</summary>
    private static EvidenceSubject Subject(ExplainedMonth month, VillageMeetingMonth village, VillageMeeting meeting)
    {
        var villages = month.Join.Directory.VillageSuccession;
        var holder = month.Join.Sheets.VillageMeetings
            .Where(s => s.Meetings.Contains(meeting) && villages.PrincipalOn(s.Village, month.Join.Month.LastDay) == village.Duty.Village)
            .OrderBy(s => !villages.IsActiveOn(s.Village, meeting.Date))
            .ThenBy(s => s.Village != village.Duty.Village).ThenBy(s => s.Village, StringComparer.Ordinal)
            .Select(s => s.Village).First();
        return new(EvidenceKind.Meeting, holder) { Date = meeting.Date, Sheet = month.Behind(VillageMeetingsForm.Code, holder) };
    }
}

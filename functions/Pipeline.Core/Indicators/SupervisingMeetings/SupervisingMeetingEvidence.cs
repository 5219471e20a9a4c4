using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using static System.FormattableString;

namespace Pipeline.Core.Indicators.SupervisingMeetings;

/// <summary>What stands behind each row of <c>fact_supervising_meeting</c>: each meeting in the calendar to which the commune is invited.</summary>
internal static class SupervisingMeetingEvidence
{
    private static readonly Bilingual Invited = new("Có trong lịch của cấp trên và xã được mời.", "In the calendar of the level above, and the commune is invited.");

    private static readonly Bilingual NotFiled = new("Xã chưa nộp biểu của tháng.", "The commune's sheet of the month is missing.");

    public static TableExplanation Explanation { get; } = new(SupervisingMeetingTable.Table.Definition, SupervisingMeetingRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var owed = month.Join.Owed(SupervisingMeetingsForm.Code).ToDictionary(o => o.Sheet.Unit, o => o.Sheet, StringComparer.Ordinal);
        return CommuneBodyMonths.Of(month.Join).Select(commune => new ExplainedRow(
            ExplainedRow.KeyOf(("organization_key", month.Join.Keys.Organization(commune.Organization)), ("body", KebabCase.Of(commune.Body))),
            [commune.Organization],
            () => commune.Meetings.SelectMany(m => Of(month, commune, m, owed[commune.Commune]))));
    }

    private static IEnumerable<Evidence> Of(ExplainedMonth month, CommuneBodyMonth commune, MeetingDue meeting, SheetObligation owed)
    {
        var subject = new EvidenceSubject(EvidenceKind.Meeting, meeting.ReportedBy ?? commune.Commune)
        {
            Date = meeting.Date,
            Sheet = meeting.ReportedBy is { } by ? month.Behind(SupervisingMeetingsForm.Code, by) : null,
        };
        var alone = commune with { Meetings = [meeting] };
        return
        [
            .. subject.In("meetings", 1, Invited),
            .. Presences(subject, "d1", Presence.InPerson(alone), alone, ExpectationWording.Of(owed.Why)),
            .. Presences(subject, "d1b", Presence.ByAnyone(alone), alone, ExpectationWording.Of(owed.Why)),
            .. Issues(subject, IssuesSettled.Of(alone), meeting),
        ];
    }

    /// <param name="commune">With this meeting alone.</param>
    private static IEnumerable<Evidence> Presences(EvidenceSubject subject, string id, Figure figure, CommuneBodyMonth commune, Bilingual notExpected) =>
    [
        .. subject.In($"{id}_num", figure.Met, Came(commune.Meetings[0].Reported)),
        .. subject.In($"{id}_den", figure.Due, Invited),
        .. subject.In($"{id}_missing", figure.Missing, NotFiled),
        .. subject.In($"{id}_excluded_vacant", Presence.Vacant(commune), Vacant(commune.Body)),
        .. subject.In($"{id}_excluded_not_expected", Presence.NotExpected(commune), notExpected),
    ];

    private static IEnumerable<Evidence> Issues(EvidenceSubject subject, Figure d2, MeetingDue meeting)
    {
        var (raised, settled) = (meeting.Reported?.IssuesRaised ?? 0, meeting.Reported?.IssuesSettled ?? 0);
        var why = new Bilingual(
            Invariant($"Xã nêu {raised} vấn đề, {settled} được giải quyết tại chỗ."),
            Invariant($"The commune raised {raised} issues, and {settled} were settled on the spot."));
        return [.. subject.In("d2_num", d2.Met, why), .. subject.In("d2_den", d2.Due, why), .. subject.In("d2_missing", d2.Missing, NotFiled)];
    }

    private static Bilingual Came(SupervisingMeeting? reported) => reported switch
    {
        { Present: Representation.Principal, Body: MeetingBody.StandingCommittee } => new("Bí thư xã trực tiếp dự.", "The commune's secretary was present in person."),
        { Present: Representation.Principal } => new("Chủ tịch xã trực tiếp dự.", "The commune's chair was present in person."),
        _ => new("Có người dự thay.", "A delegate was present."),
    };

    private static Bilingual Vacant(MeetingBody body) => body == MeetingBody.StandingCommittee
        ? new("Chức danh bí thư xã còn khuyết vào ngày họp.", "The post of the commune's secretary is vacant on the meeting's date.")
        : new("Chức danh chủ tịch xã còn khuyết vào ngày họp.", "The post of the commune's chair is vacant on the meeting's date.");
}

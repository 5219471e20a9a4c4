using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators.Reporting;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>What stands behind each row of <c>fact_obligation</c>: each sheet that is owed, and each activity that the form reports.</summary>
internal static class ObligationEvidence
{
    private static readonly Bilingual NotReported = new("Chưa biểu nào nói đến việc này.", "No sheet speaks for it.");

    public static TableExplanation Explanation { get; } = new(ObligationTable.Table.Definition, ObligationRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var activities = new Lazy<ILookup<(string, string), Activity>>(() =>
            Activities.OfTheMonth(month.Join, month.Parts.Cells, month.Parts.Days).ToLookup(a => (a.Duty.Organization, a.Duty.Form)));
        return
            from summary in month.Join.Current
            from form in summary.Ledger.Sheets.GroupBy(s => s.Form, StringComparer.Ordinal)
            select new ExplainedRow(
                ExplainedRow.KeyOf(
                    ("organization_key", month.Join.Keys.Organization(summary.Organization)), ("form_key", Forms.Find(form.Key)!.NumberInDimension)),
                [summary.Organization],
                () =>
                [
                    .. form.SelectMany(sheet => OfSheet(month, summary.Organization, sheet)),
                    .. activities.Value[(summary.Organization, form.Key)].SelectMany(a => OfActivity(month, a)),
                ]);
    }

    private static IEnumerable<Evidence> OfSheet(ExplainedMonth month, string organization, SheetObligation sheet)
    {
        var (counts, deadlines) = (ObligationFacts.CountsOf(month.Join, organization, sheet), month.Join.DeadlinesOf(organization));
        var first = month.Join.Sheets.First(sheet.Form, sheet.Unit);
        var subject = new EvidenceSubject(EvidenceKind.Sheet, sheet.Unit) { Sheet = month.Behind(sheet.Form, sheet.Unit) };
        var until = Spoken.Of(deadlines.OnTimeBefore);
        return
        [
            .. ReportingEvidence.Counted(subject, "o1", Completeness.Of(sheet, first?.FirstReceivedAt), sheet, ReportingWording.Received(first)),
            .. subject.In("on_time", counts.OnTime, ReportingWording.OnTime(first)),
            .. subject.In("late", counts.Late, ReportingWording.Late(first, deadlines)),
            .. subject.In("extended", counts.Extended, new($"Được gia hạn; hạn nộp là trước {until.Vi}.", $"Given more time; the deadline is before {until.En}.")),
            .. subject.In("asked_back", counts.AskedBack, new(
                "Ban Tổ chức yêu cầu sửa bản hiện hành, và chưa có bản mới.", "The board asked for a correction of the revision that counts, and no later one came.")),
            .. subject.In("accepted", counts.Accepted, new("Ban Tổ chức đã chấp nhận bản hiện hành.", "The board accepted the revision that counts.")),
        ];
    }

    private static IEnumerable<Evidence> OfActivity(ExplainedMonth month, Activity activity)
    {
        var (figure, subject) = (ActivityFigure.Of(activity), SubjectOf(month, activity.Duty));
        return
        [
            .. subject.In("o2_num", figure.Met, new("Đã thực hiện, theo biểu đã nộp.", "Done, by what is filed.")),
            .. subject.In("o2_den", figure.Due, activity.Duty.Why),
            .. subject.In("o2_missing", figure.Missing, NotReported),
        ];
    }

    private static EvidenceSubject SubjectOf(ExplainedMonth month, Duty duty) => (duty.Kind switch
    {
        DutyKind.RegularMeeting => new EvidenceSubject(EvidenceKind.Cell, duty.Unit),
        DutyKind.VillageMeeting => new(EvidenceKind.Village, duty.Unit),
        DutyKind.ApprenticeshipDay => new(EvidenceKind.Day, duty.Person!),
        _ => new(EvidenceKind.Meeting, duty.Unit),
    }) with
    { Date = duty.Date, Sheet = month.Behind(duty.Form, duty.Unit) };
}

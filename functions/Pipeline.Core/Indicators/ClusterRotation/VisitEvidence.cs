using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators.MeetingCompliance;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>What stands behind each row of <c>fact_visit</c>: the sessions of the host that the guest attended.</summary>
internal static class VisitEvidence
{
    public static TableExplanation Explanation { get; } = new(VisitTable.Table.Definition, ClusterRotationRules.OfVisits, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var sheets = new MeetingSheets(month);
        return month.Parts.Rotation.Sessions
            .SelectMany(s => s.Guests, (session, guest) => (session, guest))
            .GroupBy(v => (v.session.Host, Guest: v.guest), v => v.session)
            .Select(pair => new ExplainedRow(
                ExplainedRow.KeyOf(("host_cell_key", month.Join.Keys.Cell(pair.Key.Host)), ("guest_cell_key", month.Join.Keys.Cell(pair.Key.Guest))),
                ClusterRotationEvidence.OwnersOf([pair.Key.Host, pair.Key.Guest], month.Join),
                () => pair.OrderBy(s => s.Meeting.Date).SelectMany(s => Visit(sheets, s, pair.Key.Guest))));
    }

    private static IEnumerable<Evidence> Visit(MeetingSheets sheets, Session session, string guest) =>
        (ClusterRotationEvidence.SubjectOf(sheets, session) with { Kind = EvidenceKind.Visit, Code = guest }).In("visits", 1, new(
            $"Dự buổi sinh hoạt luân phiên do {session.Host} chủ trì.", $"Attended the session hosted by {session.Host}."));
}

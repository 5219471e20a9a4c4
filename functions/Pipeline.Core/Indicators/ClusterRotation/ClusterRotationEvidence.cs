using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>What stands behind each row of <c>fact_cluster_rotation</c>: its cells and sessions; C2, C3 and the wait see <see cref="LookBackEvidence"/>.</summary>
internal static class ClusterRotationEvidence
{
    public static readonly Bilingual NotExpected = new(
        "Không chi bộ nào của cụm phải nộp biểu trong tháng.", "No cell of the cluster is expected to report in the month.");

    public static TableExplanation Explanation { get; } = new(ClusterRotationTable.Table.Definition, ClusterRotationRules.OfClusters, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var sheets = new MeetingSheets(month);
        return ClusterMonths.Of(month.Join, month.Parts.Cells, month.Parts.Rotation).Select(cluster => new ExplainedRow(
            ExplainedRow.KeyOf(("cluster_key", month.Join.Keys.Cluster(cluster.Cluster))),
            OwnersOf(cluster.Members, month.Join),
            () => [.. Cells(cluster), .. Sessions(sheets, cluster), .. Met(sheets, cluster), .. new LookBackEvidence(month, sheets, cluster).All()]));
    }

    /// <summary>Every organisation that owns one of the cells on the month's last day, in order.</summary>
    public static IReadOnlyList<string> OwnersOf(IEnumerable<string> cells, MonthJoin join) =>
        [.. cells.Select(c => join.Directory.OwnerOn(UnitLevel.Cell, c, join.Month.LastDay)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<Evidence> Cells(ClusterMonth cluster) => cluster.Members.SelectMany(cell =>
        new EvidenceSubject(EvidenceKind.Cell, cell).In("cells", 1, new("Thuộc cụm vào ngày cuối tháng.", "In the cluster on the month's last day.")));

    private static IEnumerable<Evidence> Sessions(MeetingSheets sheets, ClusterMonth cluster) =>
        cluster.Sessions.SelectMany(s => SubjectOf(sheets, s).In("sessions", 1, SessionWording.Of(s, cluster.Members)));

    private static IEnumerable<Evidence> Met(MeetingSheets sheets, ClusterMonth cluster)
    {
        var (c1, subject) = (ClusterSession.Of(cluster), new EvidenceSubject(EvidenceKind.Cluster, cluster.Cluster.Code));
        return
        [
            .. cluster.Sessions.Where(s => c1.Met > 0 && ClusterSession.IsAttended(s, cluster.Members)).OrderBy(s => s.Meeting.Date).Take(1)
                .SelectMany(s => SubjectOf(sheets, s).In("c1_num", 1, SessionWording.Of(s, cluster.Members))),
            .. subject.In("c1_den", c1.Due, new("Cụm đang hoạt động, có chi bộ phải nộp biểu.", "The cluster is active, and a cell of it has to report.")),
            .. subject.In("c1_missing", c1.Missing, NotFiled(cluster)),
            .. subject.In("c1_excluded_not_expected", cluster.IsExpected ? 0 : 1, NotExpected),
        ];
    }

    private static Bilingual NotFiled(ClusterMonth cluster)
    {
        var cells = string.Join(", ", cluster.Cells.Where(ClusterSession.IsMissing).Select(c => c.Cell));
        return new($"Cụm chưa đạt, và chưa có biểu của chi bộ: {cells}.", $"The cluster is unmet, and the sheets of these cells are missing: {cells}.");
    }

    /// <summary>The meeting, by the cell whose sheet has it.</summary>
    public static EvidenceSubject SubjectOf(MeetingSheets sheets, Session session)
    {
        var sheet = sheets.Of(session.Host, session.Meeting);
        return new(EvidenceKind.Meeting, sheet?.Unit ?? session.Host) { Date = session.Meeting.Date, Sheet = sheet };
    }
}

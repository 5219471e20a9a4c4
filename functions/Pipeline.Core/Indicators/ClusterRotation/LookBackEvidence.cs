using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Planning;
using static System.FormattableString;

namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>What stands behind C2, C3 and the longest wait of a cluster: its hosts and its pairs, with the last month of each.</summary>
internal sealed class LookBackEvidence(ExplainedMonth month, MeetingSheets sheets, ClusterMonth cluster)
{
    public IEnumerable<Evidence> All() =>
    [
        .. cluster.IsExpected ? Counted() : NotExpected(),
        .. cluster.Hosting.Turns.OrderByDescending(t => t.MonthsWaited).Take(1).SelectMany(Waited),
    ];

    private IEnumerable<Evidence> Counted() =>
    [
        .. HostCoverage.Each(cluster.Members, month.Parts.Rotation, month.Join).SelectMany(h => Host(h.Cell, h.C2)),
        .. CrossVisits.Each(cluster.Visits, month.Parts.Rotation, month.Join.Pack.Meetings.VisitMonths).SelectMany(p => Pair(p.Pair, p.C3)),
    ];

    private IEnumerable<Evidence> NotExpected() =>
    [
        .. cluster.Members.SelectMany(c => new EvidenceSubject(EvidenceKind.Cell, c).In("c2_excluded_not_expected", 1, ClusterRotationEvidence.NotExpected)),
        .. cluster.Visits.Pairs.SelectMany(p => new EvidenceSubject(EvidenceKind.Visit, p.Guest).In("c3_excluded_not_expected", 1, ClusterRotationEvidence.NotExpected)),
    ];

    private IEnumerable<Evidence> Host(string cell, Figure c2)
    {
        var months = HostCoverage.MonthsOf(cluster.Members);
        var subject = new EvidenceSubject(EvidenceKind.Cell, cell);
        return
        [
            .. c2.Met == 0 ? [] : With(subject, cluster.Sessions.FirstOrDefault(s => s.Host == cell))
                .In("c2_num", c2.Met, Hosted(month.Parts.Rotation.LastHosted(cell)!.Value)),
            .. subject.In("c2_den", c2.Due, new(
                Invariant($"Ở trong cụm suốt {months} tháng gần nhất."),
                Invariant($"In the cluster through all of the last {months} months."))),
            .. subject.In("c2_missing", c2.Missing, new(
                Invariant($"Chưa chủ trì, và trong {months} tháng gần nhất có biểu chưa nộp."),
                Invariant($"Has not hosted, and a sheet of the last {months} months is missing."))),
            .. subject.In("c2_excluded_not_long_enough", 1 - c2.Due, new(
                Invariant($"Chưa ở trong cụm đủ {months} tháng, hoặc chưa đủ {months} tháng kể từ tháng báo cáo đầu tiên."),
                Invariant($"Not in the cluster through all of the last {months} months, or the first month reported is less than {months} months ago."))),
        ];
    }

    private IEnumerable<Evidence> Pair(VisitPair pair, Figure c3)
    {
        var months = month.Join.Pack.Meetings.VisitMonths;
        var subject = new EvidenceSubject(EvidenceKind.Visit, pair.Guest);
        return
        [
            .. c3.Met == 0 ? [] : With(subject, cluster.Sessions.FirstOrDefault(s => s.Host == pair.Host && s.Guests.Contains(pair.Guest, StringComparer.Ordinal)))
                .In("c3_num", c3.Met, Visited(pair, months)),
            .. subject.In("c3_den", c3.Due, new(
                $"{pair.Host} chủ trì, {pair.Guest} là khách: cả hai thuộc cụm vào ngày cuối tháng.",
                $"{pair.Host} as the host, {pair.Guest} as the guest: both are in the cluster on the month's last day.")),
            .. subject.In("c3_missing", c3.Missing, new(
                Invariant($"{pair.Guest} chưa dự sinh hoạt của {pair.Host}, và trong {months} tháng gần nhất có biểu của {pair.Host} chưa nộp."),
                Invariant($"{pair.Guest} has not visited {pair.Host}, and a sheet of {pair.Host} in the last {months} months is missing."))),
        ];
    }

    private static IEnumerable<Evidence> Waited(HostTurn turn) =>
        new EvidenceSubject(EvidenceKind.Cell, turn.Cell).In("longest_wait_months", turn.MonthsWaited, turn.LastHosted is { } last
            ? Hosted(last)
            : new("Chưa chủ trì lần nào kể từ khi vào cụm.", "Has never hosted since it joined the cluster."));

    /// <summary>With the session of this month, if there was one: what is older stands in the history by its month only.</summary>
    private EvidenceSubject With(EvidenceSubject subject, Session? session) => session is null
        ? subject
        : subject with { Date = session.Meeting.Date, Sheet = ClusterRotationEvidence.SubjectOf(sheets, session).Sheet };

    private static Bilingual Hosted(Month last) => new(
        $"Chủ trì sinh hoạt luân phiên lần gần nhất trong tháng {Spoken.Of(last).Vi}.", $"Last hosted a session in {Spoken.Of(last).En}.");

    private static Bilingual Visited(VisitPair pair, int months)
    {
        var last = Spoken.Of(pair.Last!.Value);
        return new(
            Invariant($"{pair.Guest} dự sinh hoạt của {pair.Host} trong {pair.Months} của {months} tháng gần nhất, lần cuối trong tháng {last.Vi}."),
            Invariant($"{pair.Guest} visited {pair.Host} in {pair.Months} of the last {months} months, the last time in {last.En}."));
    }
}

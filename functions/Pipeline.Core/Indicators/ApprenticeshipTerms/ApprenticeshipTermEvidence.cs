using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using static System.FormattableString;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>What stands behind each row of <c>fact_apprenticeship_term</c>: posts due and terms for A2, terms and leaders for A2m.</summary>
internal static class ApprenticeshipTermEvidence
{
    public static TableExplanation Explanation { get; } = new(ApprenticeshipTermTable.Table.Definition, ApprenticeshipTermRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var join = month.Join;
        return TermPieces.Of(join, month.Parts.Terms)
            .GroupBy(p => (p.Place.Commune, Sector: join.Keys.Sector(p.Place.Sector), p.Place.Year))
            .Select(row =>
            {
                var organization = join.Directory.OwnerOn(UnitLevel.Commune, row.Key.Commune, join.Month.LastDay);
                return new ExplainedRow(
                    ExplainedRow.KeyOf(
                        ("organization_key", join.Keys.Organization(organization)), ("sector_key", row.Key.Sector), ("term_year", row.Key.Year)),
                    organization is null ? [] : [organization],
                    () => [.. row.SelectMany(p => Of(month, p, row.Key.Commune)), .. OfCommune(month, row.Key.Commune)]);
            });
    }

    private static IEnumerable<Evidence> Of(ExplainedMonth month, TermPiece piece, string commune) => piece switch
    {
        { Due: { } due } => OfPost(month, piece, due),
        { Term: { } term } => [.. BesideThePlan(month, piece.Figures, term), .. Away(month, piece.Figures, term, commune)],
        _ => [],
    };

    private static IEnumerable<Evidence> OfPost(ExplainedMonth month, TermPiece piece, TermDue due)
    {
        var post = new EvidenceSubject(EvidenceKind.Post, due.Post);
        return
        [
            .. post.In("a2_den", piece.Figures.A2.Due, new(Invariant($"Có trong kế hoạch học việc năm {due.Year}."), Invariant($"In the term plan of {due.Year}."))),
            .. post.In("a2_missing", piece.Figures.A2.Missing, new(
                "Chưa biết kỳ học việc nào, và xã chưa nộp biểu của tháng.", "No term is known, and the commune's sheet of the month is missing.")),
            .. piece.Term is { } term ? OfTerm(month, piece.Figures, term) : [],
        ];
    }

    private static IEnumerable<Evidence> OfTerm(ExplainedMonth month, TermFigures figures, KnownTerm term)
    {
        var subject = Subject(month, term) with { Code = term.Post };
        var why = TermWording.Of(term, YearlyTerms.StateOf(term, month.Join), month.Join.Month);
        return
        [
            .. subject.In("a2_num", figures.A2.Met, why),
            .. subject.In("a2_in_progress", figures.InProgress, why),
            .. subject.In("a2_interrupted", figures.Interrupted, why),
            .. subject.In("a2_short", figures.Short, why),
            .. subject.In("a2_long", figures.Long, why),
        ];
    }

    private static IEnumerable<Evidence> BesideThePlan(ExplainedMonth month, TermFigures figures, KnownTerm term)
    {
        var (subject, of) = (Subject(month, term), TermWording.Of(term));
        return
        [
            .. subject.In("a2_unplanned", figures.Unplanned, new(
                $"{of.Vi}: chức danh không có trong kế hoạch của năm.", $"{of.En}: the post is not in the year's plan.")),
            .. subject.In("a2_overlapping", figures.Overlapping, new(
                $"{of.Vi}: trùng thời gian với kỳ bắt đầu trước của cùng người.", $"{of.En}: it overlaps an earlier one of the same person.")),
        ];
    }

    /// <summary>What only a filed sheet of this month tells.</summary>
    private static IEnumerable<Evidence> Away(ExplainedMonth month, TermFigures figures, KnownTerm term, string commune)
    {
        if (!month.Join.IsFiled(ApprenticeshipTermsForm.Code, commune))
        {
            return [];
        }

        var (subject, of) = (Subject(month, term), TermWording.Of(term));
        return
        [
            .. subject.In("a2m_term_days", figures.TermDays, new(
                Invariant($"{of.Vi}: {figures.TermDays} ngày trong tháng."), Invariant($"{of.En}: {figures.TermDays} days in the month."))),
            .. subject.In("a2m_leaders_away", figures.LeadersAway, new(
                $"{of.Vi}: giữ chức danh của xã và đang học việc vào ngày cuối tháng.", $"{of.En}: a leader of the commune, away on the month's last day.")),
        ];
    }

    /// <summary>What each row of a commune says of the whole commune and of the month.</summary>
    private static IEnumerable<Evidence> OfCommune(ExplainedMonth month, string commune)
    {
        var join = month.Join;
        var isMissing = join.Owed(ApprenticeshipTermsForm.Code).Any(o => o.Sheet.Unit == commune && o.Sheet.IsExpected)
            && !join.IsFiled(ApprenticeshipTermsForm.Code, commune);
        var leaders = join.Current.SelectMany(s => s.Ledger.Leaders).Where(l => l.Commune == commune).SelectMany(l => l.Members);
        return
        [
            .. new EvidenceSubject(EvidenceKind.Month, join.Month.ToString()).In("a2m_month_days", join.Month.Days, new("Số ngày của tháng.", "The days of the month.")),
            .. new EvidenceSubject(EvidenceKind.Sheet, commune).In("a2m_missing", isMissing ? 1 : 0, new("Xã chưa nộp biểu của tháng.", "The commune's sheet of the month is missing.")),
            .. leaders.SelectMany(m => new EvidenceSubject(EvidenceKind.Member, m).In("a2m_leaders", 1, new(
                "Giữ một chức danh của xã vào ngày cuối tháng.", "Holds a post of the commune on the month's last day."))),
        ];
    }

    /// <summary>The term by its person, with the sheet if it is one of this month's.</summary>
    private static EvidenceSubject Subject(ExplainedMonth month, KnownTerm term) => new(EvidenceKind.Term, term.Person)
    {
        Date = term.Start,
        Sheet = term.Listed == month.Join.Month ? month.Behind(ApprenticeshipTermsForm.Code, term.Commune) : null,
    };
}

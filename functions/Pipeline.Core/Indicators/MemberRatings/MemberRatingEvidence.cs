using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MemberRatings;

/// <summary>What stands behind each row of <c>fact_member_rating</c>: the members who are rated; nothing where they are withheld.</summary>
internal static class MemberRatingEvidence
{
    public static TableExplanation Explanation { get; } = new(MemberRatingTable.Table.Definition, MemberRatingRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var reports = new ReportsBehind(month);
        return
            from rating in Enum.GetValues<Rating>()
            from row in month.Parts.Members
                .Select(cell => new ExplainedRow(
                    KeyOf(month, cell.Organization, month.Join.Keys.Cell(cell.Cell), rating), [cell.Organization], () => Of(month, cell, reports, rating))
                {
                    Sources = reports.SourcesOf(cell),
                })
                .Concat(month.Parts.Suppression.Sums.Select(sum => new ExplainedRow(
                    KeyOf(month, sum.Organization, 0, rating), [sum.Organization], () => Of(sum, rating))))
            select row;
    }

    private static IReadOnlyDictionary<string, string> KeyOf(ExplainedMonth month, string organization, int cell, Rating rating) => ExplainedRow.KeyOf(
        ("organization_key", month.Join.Keys.Organization(organization)), ("cell_key", cell), ("rating_key", RatingDimension.KeyOf(rating)));

    private static IEnumerable<Evidence> Of(RatingSum sum, Rating rating)
    {
        var ratings = Ratings.Of(sum);
        return Weighing.Withheld(sum.Organization, [
            .. Weighing.Columns("s2_self", ratings.Self(rating) ?? default), .. Weighing.Columns("s2_agreed", ratings.Agreed(rating) ?? default)]);
    }

    private static IEnumerable<Evidence> Of(ExplainedMonth month, MemberMonth cell, ReportsBehind reports, Rating rating) => cell switch
    {
        { IsExpected: false } => [],
        _ when month.Parts.Suppression.IsSuppressed(cell.Cell) => [],
        { Reports: null } => ((string[])["s2_self_missing", "s2_agreed_missing"])
            .Select(c => new Evidence(c, 1, EvidenceKind.Cell, cell.Cell, ReportWording.SheetMissing)),
        _ => reports.Of(cell).Where(r => !r.IsLeftOut)
            .SelectMany(r => Of(r.Report, rating).Select(e => e with { Sheet = r.Sheet })).ThatCount(),
    };

    private static IEnumerable<Evidence> Of(MemberReport report, Rating rating)
    {
        if (report.SelfRating is { } self)
        {
            yield return new("s2_self_den", 1, EvidenceKind.Member, report.Member, ReportWording.SelfRated(self));
            yield return new("s2_self_num", self == rating ? 1 : 0, EvidenceKind.Member, report.Member, ReportWording.SelfRated(self));
        }

        if (report.AgreedRating is { } agreed)
        {
            yield return new("s2_agreed_den", 1, EvidenceKind.Member, report.Member, ReportWording.Agreed(agreed));
            yield return new("s2_agreed_num", agreed == rating ? 1 : 0, EvidenceKind.Member, report.Member, ReportWording.Agreed(agreed));
        }
    }
}

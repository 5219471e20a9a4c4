using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>
/// What stands behind each row of <c>fact_member_report</c>: the cell's members and their reports. A withheld cell's ratings are not told,
/// nor which of its members are rated.
/// </summary>
internal static class MemberReportEvidence
{
    public static TableExplanation Explanation { get; } = new(MemberReportTable.Table.Definition, MemberReportRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var (reports, inCharge) = (new ReportsBehind(month), new InChargeEvidence(month));
        var owed = month.Join.Owed(MemberReportsForm.Code).ToDictionary(o => o.Sheet.Unit, o => o.Sheet.Why, StringComparer.Ordinal);
        return month.Parts.Members
            .Select(cell => new ExplainedRow(
                KeyOf(month, cell.Organization, month.Join.Keys.Cell(cell.Cell)),
                [cell.Organization],
                () => inCharge.Of(cell, ExpectationWording.Of(owed[cell.Cell]))
                    .Concat(SelfRated(month, cell, reports, ExpectationWording.Of(owed[cell.Cell])))
                    .Concat(cell.IsExpected ? [.. Differences(month, cell, reports), .. Tasks(cell, reports)] : [])
                    .ThatCount())
            {
                Sources = reports.SourcesOf(cell),
            })
            .Concat(month.Parts.Suppression.Sums.Select(sum => new ExplainedRow(
                KeyOf(month, sum.Organization, 0), [sum.Organization], () => Weighing.Withheld(sum.Organization, ColumnsOf(Ratings.Of(sum))))));
    }

    private static IReadOnlyDictionary<string, string> KeyOf(ExplainedMonth month, string organization, int cell) =>
        ExplainedRow.KeyOf(("organization_key", month.Join.Keys.Organization(organization)), ("cell_key", cell));

    private static IEnumerable<(string Column, decimal Weight)> ColumnsOf(Ratings ratings) =>
    [
        .. Weighing.Columns("s1", ratings.SelfRated),
        .. Weighing.Columns("s3_below", ratings.Below ?? default),
        .. Weighing.Columns("s3_at", ratings.At ?? default),
        .. Weighing.Columns("s3_above", ratings.Above ?? default),
    ];

    private static IEnumerable<Evidence> SelfRated(ExplainedMonth month, MemberMonth cell, ReportsBehind reports, Bilingual notExpected)
    {
        if (!cell.IsExpected)
        {
            return reports.ToRate(cell).Select(m => About(m.Member, "s1_excluded_not_expected", 1, notExpected));
        }

        var leftOut = reports.Of(cell).Where(r => r.IsLeftOut)
            .Select(r => About(r.Report.Member, "s1_excluded_left_out", 1, ReportWording.LeftOut) with { Sheet = r.Sheet });
        if (month.Parts.Suppression.IsSuppressed(cell.Cell))
        {
            return leftOut.Concat(reports.ToRate(cell).Select(m => About(m.Member, "s1_excluded_withheld", 1, ReportWording.Withheld)));
        }

        var (due, isDue) = (reports.ToRate(cell), cell.ToRate > 0);
        return
        [
            .. leftOut,
            .. due.Select(m => About(m.Member, "s1_den", 1, ReportWording.ToRate)),
            .. due.Where(m => m.IsMissing).Select(m => About(m.Member, "s1_missing", 1, ReportWording.SheetMissing)),
            .. reports.Of(cell).Where(r => isDue && !r.IsLeftOut && r.Report.SelfRating is not null)
                .Select(r => About(r.Report.Member, "s1_num", 1, ReportWording.SelfRated(r.Report.SelfRating!.Value)) with { Sheet = r.Sheet }),
        ];
    }

    private static IEnumerable<Evidence> Differences(ExplainedMonth month, MemberMonth cell, ReportsBehind reports)
    {
        if (month.Parts.Suppression.IsSuppressed(cell.Cell))
        {
            return [];
        }

        return cell.Reports is null
            ? Silent(cell, "s3_below", "s3_at", "s3_above")
            : from rated in reports.Of(cell)
              where !rated.IsLeftOut && rated.Report is { SelfRating: not null, AgreedRating: not null }
              from column in Columns(DifferenceCounts.Of(rated.Report))
              select About(rated.Report.Member, column.Name, column.Weight, ReportWording.Both(rated.Report)) with { Sheet = rated.Sheet };

        static IEnumerable<(string Name, int Weight)> Columns(DifferenceCounts counts) =>
        [
            ("s3_below_num", counts.Below), ("s3_at_num", counts.At), ("s3_above_num", counts.Above),
            ("s3_below_den", counts.Total), ("s3_at_den", counts.Total), ("s3_above_den", counts.Total),
        ];
    }

    private static IEnumerable<Evidence> Tasks(MemberMonth cell, ReportsBehind reports) => cell.Reports is null
        ? Silent(cell, "s4", "s4_tasks")
        : from reported in reports.Of(cell)
          let report = reported.Report
          where !reported.IsLeftOut && report.TasksGiven > 0
          from column in (IEnumerable<(string Name, int Weight)>)
              [("s4_den", 1), ("s4_num", report.TasksDone is null ? 0 : 1), ("s4_tasks_den", report.TasksGiven), ("s4_tasks_num", report.TasksDone ?? 0)]
          select About(report.Member, column.Name, column.Weight, ReportWording.Tasks(report)) with { Sheet = reported.Sheet };

    private static IEnumerable<Evidence> Silent(MemberMonth cell, params IEnumerable<string> figures) =>
        figures.Select(f => new Evidence($"{f}_missing", 1, EvidenceKind.Cell, cell.Cell, ReportWording.SheetMissing));

    private static Evidence About(string member, string column, int weight, Bilingual why) => new(column, weight, EvidenceKind.Member, member, why);
}

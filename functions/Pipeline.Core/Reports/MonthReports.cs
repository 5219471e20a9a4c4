using Pipeline.Core.Datasets;
using Pipeline.Core.Reports.Sections;

namespace Pipeline.Core.Reports;

/// <summary>Makes the board's report of a month from what is published of it.</summary>
public static class MonthReports
{
    public static MonthReport Of(ReportInputs inputs)
    {
        var reporting = new Reporting(inputs);
        ReportSection[] sections =
        [
            OverviewSection.Of(reporting),
            CommunesSection.Of(reporting),
            FilingSection.Of(reporting),
            MeetingsSection.Of(reporting),
            RotationSection.Of(reporting),
            ApprenticeshipSection.Of(reporting),
            HouseholdsSection.Of(reporting),
            RatingsSection.Of(reporting),
            OutcomesSection.Of(reporting),
            .. RestatementsSection.Of(reporting),
        ];
        var headlines = HeadlineGroups.Of(reporting);
        return new(
            reporting.Month,
            inputs.Scope.LevelAbove(reporting.Rows("fact_reporting")) ?? new("Mọi tổ chức", "All organisations"),
            ReportWords.StandingOf(reporting.Month),
            reporting.Units.Name("rule_pack_key", reporting.Month.RulePackKey),
            LegalBasis(inputs.Dimensions["dim_rule_pack"], reporting.Month.RulePackKey),
            [.. Highlights.Of(reporting)],
            headlines,
            sections,
            [.. Figures(headlines, sections).DistinctBy(f => f.Id, StringComparer.Ordinal)]);
    }

    private static IEnumerable<ReportFigure> Figures(IReadOnlyList<HeadlineGroup> headlines, ReportSection[] sections) =>
        headlines.SelectMany(g => g.Headlines).Select(h => h.Figure).Concat(
            sections.SelectMany(s => s.Tables).SelectMany(t => t.Rows).SelectMany(r => r.Cells).OfType<ReportCell.Reading>().Select(c => c.Value.Figure));

    private static string LegalBasis(TableData packs, int key)
    {
        for (var row = 0; row < packs.RowCount; row++)
        {
            if (packs.Key("rule_pack_key", row) == key)
            {
                return key == 0 ? "" : packs.Text("legal_basis", row)!;
            }
        }

        return "";
    }
}

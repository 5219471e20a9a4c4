using Pipeline.Core.Datasets;

namespace Pipeline.Core.Reports.Sections;

/// <summary>Apprenticeship: weekly days at the commune by sector, terms at the level above.</summary>
internal static class ApprenticeshipSection
{
    private const string Days = "fact_apprenticeship_rotation";
    private const string Terms = "fact_apprenticeship_term";

    public static ReportSection Of(Reporting reporting) => new(
        "apprenticeship", new("Học việc theo ngành dọc", "Apprenticeship by vertical sector"),
        [Trend.Lines(reporting, "apprenticeship-rates", new("Học việc hằng tuần tại xã", "Weekly apprenticeship at the commune"), ("a1", ReportColor.Teal), ("a1v", ReportColor.Sand))],
        [
            FigureTable.Of(reporting, "apprenticeship-figures", new("Học việc", "Apprenticeship"), "a1", "a1v", "a2", "a2-in-progress", "a2m-person-months", "a2m-leaders-away"),
            BySector(reporting),
            TooManyAway(reporting),
        ]);

    private static ReportTable BySector(Reporting reporting) => new(
        "apprenticeship-by-sector", new("Học việc hằng tuần theo ngành dọc, %", "Weekly apprenticeship by sector, %"), new("Ngành dọc", "Sector"),
        [.. ReportFigures.Get("a1", "a1v").Select(f => new ReportColumn(new($"{f.Code} {f.Name.Vi}", $"{f.Code} {f.Name.En}"), ReportFormat.Percent) { Meaning = f.Meaning, IsProvisional = reporting.Month.IsProvisional })],
        [.. reporting.Rows(Days).By((data, row) => data.Key("sector_key", row)).OrderBy(s => s.Key).Select(s => new ReportRow(
            reporting.Units.Name("sector_key", s.Key), null, [reporting.Cell("a1", s.Value), reporting.Cell("a1v", s.Value)]))],
        new("Tháng này không có kế hoạch học việc.", "No apprenticeship is planned in the month."));

    private static ReportTable TooManyAway(Reporting reporting)
    {
        var rows = from own in reporting.ByOrganization(Terms)
                   where own.Value.Each().Any(r => r.Data.IsTrue("a2m_too_many_away", r.Row))
                   let organization = reporting.Units.ByCode[own.Key]
                   orderby organization.Place
                   select new ReportRow(organization.Short, null,
                   [
                       new ReportCell.Amount(reporting.Measure("a2m-leaders-away", own.Value), ReportFormat.Count),
                       new ReportCell.Amount(reporting.Measure("a2m-leaders", own.Value), ReportFormat.Count),
                   ]);
        return new(
            "too-many-away", new("Xã có quá nhiều lãnh đạo cùng đi học việc", "Communes with too many leaders away at once"), new("Xã", "Commune"),
            [new(new("Đang học việc", "Away"), ReportFormat.Count), new(new("Lãnh đạo xã", "Leaders"), ReportFormat.Count)],
            [.. rows],
            new("Không có xã nào.", "There is none."));
    }
}

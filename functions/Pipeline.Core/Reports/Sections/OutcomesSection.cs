using Pipeline.Core.Datasets;

namespace Pipeline.Core.Reports.Sections;

/// <summary>Village meetings, meetings of the level above, household-economy models, New Rural.</summary>
internal static class OutcomesSection
{
    private const string Rural = "fact_new_rural";
    private const string Models = "fact_economic_model";

    public static ReportSection Of(Reporting reporting) => new(
        "outcomes", new("Họp thôn, họp cấp trên, mô hình, nông thôn mới", "Village and supervising meetings, models, New Rural"),
        [],
        [
            FigureTable.Of(reporting, "outcome-figures", new("Họp và kết quả", "Meetings and results"), "v1", "d1", "d1b", "d2", "e1", "e1p-owners", "n1", "criteria"),
            BySector(reporting),
            NewRural(reporting),
        ]);

    private static ReportTable BySector(Reporting reporting) => new(
        "models-by-sector", new("Mô hình kinh tế hộ theo lĩnh vực", "Household-economy models by sector"), new("Lĩnh vực", "Sector"),
        [
            new(new("Đang hoạt động", "Open"), ReportFormat.Count),
            new(new("Có hiệu quả", "Effective"), ReportFormat.Count),
            new(new("Có hiệu quả %", "Effective %"), ReportFormat.Percent) { Meaning = ReportFigures.Get("e1").Meaning, IsProvisional = reporting.Month.IsProvisional },
        ],
        [.. from sector in reporting.Rows(Models).By((data, row) => data.Key("sector_key", row))
            where sector.Key != 0
            orderby sector.Key
            let share = reporting.Read(ReportFigures.Get("e1"), sector.Value)
            select new ReportRow(reporting.Units.Name("sector_key", sector.Key), null,
            [
                new ReportCell.Amount(share.Denominator, ReportFormat.Count), new ReportCell.Amount(share.Numerator, ReportFormat.Count), new ReportCell.Reading(share),
            ])],
        new("Chưa có mô hình.", "There are no models."));

    /// <summary>The communes by how far they are; the recognised ones first.</summary>
    private static ReportTable NewRural(Reporting reporting)
    {
        var rows = from commune in reporting.Rows(Rural).Each()
                   let organization = reporting.Units.OwnerOf(commune.Data, commune.Row)
                   let day = commune.Data.Day("recognised_on", commune.Row)
                   let met = commune.Data.Number("criteria_met", commune.Row)
                   orderby day is null, day, met descending, organization?.Place
                   select new ReportRow(organization?.Short ?? new("", ""), null,
                   [
                       new ReportCell.Day(day),
                       commune.Data.IsTrue("is_filed", commune.Row) ? new ReportCell.Amount(met, ReportFormat.Count) : new ReportCell.Words(new("chưa có biểu", "no sheet")),
                       new ReportCell.Amount(commune.Data.Number("criteria", commune.Row), ReportFormat.Count),
                   ]);
        return new(
            "new-rural", new("Nông thôn mới theo xã", "New Rural by commune"), new("Xã", "Commune"),
            [
                new(new("Được công nhận", "Recognised"), ReportFormat.Date),
                new(new("Tiêu chí đạt", "Criteria met"), ReportFormat.Count),
                new(new("Tổng số tiêu chí", "Criteria"), ReportFormat.Count),
            ],
            [.. rows],
            new("Chưa có xã nào báo cáo.", "No commune has reported."));
    }
}

namespace Pipeline.Core.Reports.Sections;

/// <summary>Members in charge of households: coverage, contact, load, and the year so far.</summary>
internal static class HouseholdsSection
{
    public static ReportSection Of(Reporting reporting) => new(
        "households", new("Đảng viên phụ trách hộ", "Members in charge of households"),
        [Trend.Lines(reporting, "household-rates", new("Hộ được phụ trách và được tiếp xúc", "Households covered and contacted"), ("h1", ReportColor.Blue), ("h3", ReportColor.Teal))],
        [
            FigureTable.Of(reporting, "household-figures", new("Phụ trách hộ", "Charge of households"), "h1", "h1b", "h2", "h3", "h2b-load", "h2b-most", "h2b-over-cap"),
            OfTheYear(reporting),
        ]);

    /// <summary>Flows that sum over the months of the calendar year to distinct members and households.</summary>
    private static ReportTable OfTheYear(Reporting reporting)
    {
        var months = reporting.Months.Where(m => m.Month.Month.Year == reporting.Month.Month.Year).ToList();
        var from = months[0].Month.Month;
        return new(
            "charge-in-year", new("Từ đầu năm đến tháng này", "The year so far"), new("Chỉ tiêu", "Figure"),
            [new(new($"Từ {ReportWords.NameOf(from).Vi.ToLowerInvariant()}", $"Since {ReportWords.NameOf(from).En}"), ReportFormat.Count) { IsProvisional = reporting.Month.IsProvisional }],
            [
                Row(months, "members-first-in-charge-in-year", new("Đảng viên đã phụ trách hộ", "Members that have been in charge of households")),
                Row(months, "households-first-in-charge-in-year", new("Hộ đã có đảng viên phụ trách", "Households that have been in a member's charge")),
            ],
            new("Chưa có số liệu.", "There are no figures yet."));
    }

    private static ReportRow Row(IEnumerable<MonthFigures> months, string figure, Bilingual head) => new(
        head, null, [new ReportCell.Amount(months.Sum(m => m.Figures[figure].Value ?? 0), ReportFormat.Count)]);
}

using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Core.Reports.Sections;

/// <summary>Who has filed: over the months, by form, and who is silent or late.</summary>
internal static class FilingSection
{
    private const string Ledger = "fact_obligation";

    public static ReportSection Of(Reporting reporting) => new(
        "filing", new("Nộp báo cáo", "Reporting"),
        [
            Trend.Stacked(
                reporting, "filing-by-month", new("Biểu phải nộp theo tháng", "Sheets owed by month"),
                (new("Đúng hạn", "On time"), ReportColor.Teal, m => m.Measures["on-time"]),
                (new("Muộn", "Late"), ReportColor.Sand, m => m.Measures["late"]),
                (new("Chưa nộp", "Not filed"), ReportColor.Stone, m => m.Measures["o1-missing"])),
        ],
        [
            FigureTable.Of(reporting, "filing-figures", new("Chấp hành chế độ báo cáo, %", "Reporting discipline, %"), "r1", "r2", "r2b"),
            Slow(reporting),
            ByForm(reporting),
        ]);

    /// <summary>Those that have not filed everything on time, the emptiest first; in a month that is not locked those that still owe something.</summary>
    private static ReportTable Slow(Reporting reporting)
    {
        var isOpen = reporting.Month.IsProvisional;
        var rows = from own in reporting.ByOrganization(Ledger)
                   let organization = reporting.Units.ByCode[own.Key]
                   let missing = reporting.Measure("o1-missing", own.Value) ?? 0
                   let late = reporting.Measure("late", own.Value) ?? 0
                   where missing > 0 || late > 0
                   orderby missing descending, late descending, organization.Place
                   select Row(reporting, organization, own.Value, missing);
        return new(
            "not-on-time",
            isOpen ? new("Tổ chức còn biểu chưa nộp", "Organisations with sheets still to come") : new("Tổ chức chưa nộp đủ hoặc nộp muộn", "Organisations silent or late"),
            new("Tổ chức", "Organisation"),
            [
                new(new("Phải nộp", "Owed"), ReportFormat.Count),
                new(new("Đúng hạn", "On time"), ReportFormat.Count),
                new(new("Muộn", "Late"), ReportFormat.Count),
                new(new("Chưa nộp", "Not filed"), ReportFormat.Count),
                new(new("Yêu cầu sửa", "Asked back"), ReportFormat.Count),
                new(new("Biểu chưa nộp", "Forms not filed"), ReportFormat.Text),
            ],
            [.. rows],
            new("Mọi tổ chức đã nộp đủ và đúng hạn.", "Every organisation has filed everything on time."))
        {
            Note = isOpen ? new("Tháng chưa khóa: biểu chưa nộp vẫn còn thời gian.", "The month is not locked: what is not filed may still come.") : null,
        };
    }

    private static ReportRow Row(Reporting reporting, ReportOrganization organization, SelectedRows own, decimal missing)
    {
        var owed = reporting.Measure("o1-den", own) ?? 0;
        return new(organization.Short, null,
        [
            Count(owed),
            Count(reporting.Measure("on-time", own)),
            Count(reporting.Measure("late", own)),
            Count(missing),
            Count(reporting.Measure("asked-back", own)),
            new ReportCell.Words(missing == owed
                ? reporting.Month.IsProvisional ? new("chưa nộp biểu nào", "nothing yet") : new("không nộp biểu nào", "silent: nothing filed")
                : Forms(reporting, own)),
        ]);
    }

    /// <summary>The forms that something is missing of, with how much.</summary>
    private static Bilingual Forms(Reporting reporting, SelectedRows own)
    {
        var lacking = own.By((data, row) => data.Key("form_key", row))
            .Select(f => (Form: reporting.Units.Name("form_key", f.Key), f.Key, Missing: reporting.Measure("o1-missing", f.Value) ?? 0))
            .Where(f => f.Missing > 0)
            .OrderBy(f => f.Key)
            .ToList();
        return new(
            string.Join("; ", lacking.Select(f => $"{f.Form.Vi} ({ReportWords.Number(f.Missing)})")),
            string.Join("; ", lacking.Select(f => $"{f.Form.En} ({ReportWords.English(f.Missing)})")));
    }

    private static ReportTable ByForm(Reporting reporting) => new(
        "by-form", new("Theo biểu, %", "By form, %"), new("Biểu", "Form"),
        [.. ReportFigures.Get("r1", "r2", "r2b").Select(f => new ReportColumn(new($"{f.Code} {f.Name.Vi}", $"{f.Code} {f.Name.En}"), ReportFormat.Percent) { Meaning = f.Meaning, IsProvisional = reporting.Month.IsProvisional })],
        [.. reporting.Rows("fact_reporting").By((data, row) => data.Key("form_key", row)).OrderBy(f => f.Key).Select(f => new ReportRow(
            reporting.Units.Name("form_key", f.Key), null, [reporting.Cell("r1", f.Value), reporting.Cell("r2", f.Value), reporting.Cell("r2b", f.Value)]))],
        new("Không có biểu nào phải nộp.", "No form is owed."));

    private static ReportCell.Amount Count(decimal? value) => new(value ?? 0, ReportFormat.Count);
}

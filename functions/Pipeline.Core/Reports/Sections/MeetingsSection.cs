using Pipeline.Core.Datasets;

namespace Pipeline.Core.Reports.Sections;

/// <summary>Cell meetings: M1 by commune and month, the cells that slip, discipline and quality.</summary>
internal static class MeetingsSection
{
    private const string Cells = "fact_meeting_compliance";

    public static ReportSection Of(Reporting reporting) => new(
        "meetings", new("Sinh hoạt chi bộ", "Cell meetings"),
        [
            Trend.Stacked(
                reporting, "gaps-by-month", new("Chi bộ cách buổi sinh hoạt gần nhất từ 1 tháng (M2)", "Cells 1 month and more since their last meeting (M2)"),
                (new("1 tháng", "1 month"), ReportColor.Stone, m => m.Measures["m2-gap-one"]),
                (new("2–3 tháng", "2–3 months"), ReportColor.Sand, m => m.Measures["m2-gap-two-to-three"]),
                (new("từ 4 tháng", "4 months and more"), ReportColor.Brown, m => m.Measures["m2-gap-four-or-more"])),
            Trend.Stacked(
                reporting, "quality-by-month", new("Buổi sinh hoạt theo mức chất lượng (M5)", "Meetings by quality (M5)"),
                (new("Tốt", "Good"), ReportColor.Teal, m => m.Figures["m5-good"].Numerator),
                (new("Khá", "Fair"), ReportColor.Blue, m => m.Figures["m5-fair"].Numerator),
                (new("Trung bình", "Average"), ReportColor.Sand, m => m.Figures["m5-average"].Numerator),
                (new("Kém", "Poor"), ReportColor.Brown, m => m.Figures["m5-poor"].Numerator)),
        ],
        [
            FigureTable.Of(
                reporting, "meeting-figures", new("Nền nếp và chất lượng sinh hoạt, %", "Meeting discipline and quality, %"),
                "m1", "m1a", "m1c", "m3", "m3-net", "m4-prepared", "m4-self-criticism", "m4-resolution", "m4-issues", "m5-good", "m5-fair", "m5-average", "m5-poor"),
            ComplianceByMonth(reporting),
            Gaps(reporting),
        ]);

    private static ReportTable ComplianceByMonth(Reporting reporting)
    {
        var codes = reporting.Months.SelectMany(m => m.Compliance.Keys);
        var total = new ReportRow(Organizations.All, null, [.. reporting.Months.Select(m => new ReportCell.Reading(m.Figures["m1"]))]) { IsTotal = true };
        var rows = Organizations.Of(reporting, codes).Select(o => new ReportRow(o.Head, null, [.. reporting.Months.Select(m => Cell(reporting, m, o.IsIn))])).ToList();
        return Trend.Matrix(
            reporting, "compliance-matrix", new("Chấp hành chế độ sinh hoạt (M1) theo xã và tháng, %", "Meeting compliance (M1) by commune and month, %"),
            new("Xã, tổ chức", "Commune, organisation"), rows.Count == 0 ? [] : [total, .. rows],
            new("Chưa có chi bộ nào phải sinh hoạt trong tháng.", "No cell has to meet yet."));
    }

    /// <summary>M1 of some organisations in a month: their numerators and denominators summed, as of all.</summary>
    private static ReportCell.Reading Cell(Reporting reporting, MonthFigures month, Func<ReportOrganization, bool> isIn)
    {
        var own = month.Compliance.Where(c => reporting.Units.ByCode.TryGetValue(c.Key, out var o) && isIn(o)).Select(c => c.Value).ToList();
        return new(own.Count switch
        {
            0 => FigureReading.Absent(ReportFigures.Get("m1")),
            1 => own[0],
            _ => FigureReading.Sum(own),
        });
    }

    /// <summary>The cells under alert, longest first.</summary>
    private static ReportTable Gaps(Reporting reporting)
    {
        var rows = from cell in reporting.Rows(Cells).Each()
                   where cell.Data.IsTrue("gap_alert", cell.Row)
                   let months = cell.Data.Number("gap_at_least", cell.Row) ?? 0
                   let organization = reporting.Units.OwnerOf(cell.Data, cell.Row)
                   let name = reporting.Units.Cell(cell.Data.Key("cell_key", cell.Row))
                   orderby months descending, organization?.Place, cell.Data.Key("cell_key", cell.Row)
                   select new ReportRow(new(name, name), organization?.Short, [new ReportCell.Amount(months, ReportFormat.Count), new ReportCell.Words(Note(cell.Data, cell.Row))]);
        return new(
            "gaps", new("Chi bộ cách buổi sinh hoạt gần nhất từ 2 tháng", "Cells 2 and more months since their last meeting"), new("Chi bộ", "Cell"),
            [new(new("Số tháng", "Months"), ReportFormat.Count), new(new("Ghi chú", "Note"), ReportFormat.Text)],
            [.. rows],
            new("Không có chi bộ nào.", "There is none."));
    }

    private static Bilingual Note(TableData data, int row)
    {
        List<Bilingual> notes = [];
        if (data.Number("m2_gap", row) is null)
        {
            notes.Add(new("ít nhất là vậy: có tháng chưa nộp biểu", "at least: a sheet is missing in between"));
        }

        if (data.IsTrue("has_merged_meeting", row))
        {
            notes.Add(new("có sinh hoạt ghép", "has a merged meeting"));
        }

        if (data.IsTrue("gap_inherited", row))
        {
            notes.Add(new("tính tiếp từ chi bộ tiền thân", "inherited from its predecessor"));
        }

        return new(string.Join("; ", notes.Select(n => n.Vi)), string.Join("; ", notes.Select(n => n.En)));
    }
}

namespace Pipeline.Core.Reports.Sections;

/// <summary>The main figures of each commune, beside each other.</summary>
internal static class CommunesSection
{
    private static readonly string[] Shown = ["r1", "r2", "m1", "m3", "v1", "d1", "a1", "h1", "h3", "s1"];

    public static ReportSection Of(Reporting reporting)
    {
        var figures = ReportFigures.Get(Shown);
        var codes = figures.Select(f => f.Table).Distinct(StringComparer.Ordinal).SelectMany(t => reporting.ByOrganization(t).Keys);
        var rows = Organizations.Of(reporting, codes).Select(o => Row(reporting, figures, o.Head, o.IsIn)).ToList();
        var all = new ReportRow(Organizations.All, null, [.. figures.Select(f => new ReportCell.Reading(reporting.Now.Figures[f.Id]))]) { IsTotal = true };
        return new(
            "communes", new("Theo xã", "By commune"), [],
            [
                new(
                    "by-commune", new("Các chỉ tiêu chính theo xã, %", "Main figures by commune, %"), new("Xã, tổ chức", "Commune, organisation"),
                    [.. figures.Select(f => new ReportColumn(new($"{f.Code} {f.Name.Vi}", $"{f.Code} {f.Name.En}"), ReportFormat.Percent)
                    {
                        Meaning = f.Meaning,
                        IsProvisional = reporting.Month.IsProvisional,
                    })],
                    rows.Count == 0 ? [] : [all, .. rows],
                    new("Chưa có tổ chức nào phải báo cáo trong tháng.", "No organisation has to report in the month yet.")),
            ]);
    }

    private static ReportRow Row(Reporting reporting, IReadOnlyList<ReportFigure> figures, Bilingual head, Func<ReportOrganization, bool> isIn) =>
        new(head, null, [.. figures.Select(f => new ReportCell.Reading(reporting.Read(f, reporting.RowsOf(f.Table, isIn))))]);
}

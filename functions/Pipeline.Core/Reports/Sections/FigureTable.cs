namespace Pipeline.Core.Reports.Sections;

/// <summary>Figures one below the other: this month, what it is made of, the month before.</summary>
internal static class FigureTable
{
    public static ReportTable Of(Reporting reporting, string id, Bilingual caption, params IEnumerable<string> figures)
    {
        var before = reporting.Before;
        return new(
            id, caption, new("Chỉ tiêu", "Figure"),
            [
                new(ReportWords.ShortOf(reporting.Month.Month, withYear: true), ReportFormat.Percent) { IsProvisional = reporting.Month.IsProvisional },
                new(new("Tử số", "Numerator"), ReportFormat.Number),
                new(new("Mẫu số", "Denominator"), ReportFormat.Number),
                new(new("Chưa có biểu", "Without a sheet"), ReportFormat.Number),
                new(before is null ? new("Tháng trước", "Month before") : ReportWords.ShortOf(before.Month.Month, withYear: true), ReportFormat.Percent) { IsProvisional = before?.Month.IsProvisional ?? false },
                new(new("Thay đổi", "Change"), ReportFormat.Points),
            ],
            [.. ReportFigures.Get(figures).Select(f => Row(f, reporting.Now, before))],
            new("Không có số liệu.", "There are no figures."));
    }

    private static ReportRow Row(ReportFigure figure, MonthFigures now, MonthFigures? before)
    {
        var (value, then) = (now.Figures[figure.Id], before?.Figures[figure.Id]);
        return new(HeadOf(figure), null,
        [
            new ReportCell.Reading(value),
            figure.IsShare ? Amount(value.Numerator) : ReportCell.Nothing,
            figure.IsShare ? Amount(value.Denominator) : ReportCell.Nothing,
            figure.Missing is null ? ReportCell.Nothing : Amount(value.Missing),
            then is null ? ReportCell.Nothing : new ReportCell.Reading(then),
            value.ChangeSince(then) is { } change ? new ReportCell.Amount(change, figure.IsShare ? ReportFormat.Points : ReportFormat.Number) : ReportCell.Nothing,
        ]);
    }

    /// <summary>M1 Chấp hành chế độ sinh hoạt (chi bộ).</summary>
    public static Bilingual HeadOf(ReportFigure figure) => new(
        $"{figure.Code} {figure.Name.Vi} ({figure.Counts.Vi})", $"{figure.Code} {figure.Name.En} ({figure.Counts.En})");

    private static ReportCell Amount(decimal? value) => value is null ? ReportCell.Nothing : new ReportCell.Amount(value, ReportFormat.Number);
}

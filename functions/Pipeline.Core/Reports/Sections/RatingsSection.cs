using Pipeline.Core.Datasets;

namespace Pipeline.Core.Reports.Sections;

/// <summary>
/// Ratings of the month before, as this month's sheets report them. All that stands here are sums of published rows: what is withheld there is in no sum
/// here, and no row is shown that is not published.
/// </summary>
internal static class RatingsSection
{
    private const string Levels = "fact_member_rating";

    public static ReportSection Of(Reporting reporting)
    {
        var rated = ReportWords.NameOf(reporting.Month.Month.Previous);
        return new(
            "ratings", new("Xếp loại đảng viên", "Ratings of members"),
            [Chart(reporting)],
            [
                ByLevel(reporting),
                FigureTable.Of(reporting, "rating-figures", new("Tự nhận, thống nhất, nhiệm vụ, %", "Self-rating, agreed rating, tasks, %"), "s1", "s3-below", "s3-at", "s3-above", "s4", "s4-tasks"),
            ])
        {
            Notes =
            [
                new($"Biểu của tháng này báo cáo xếp loại của {rated.Vi.ToLowerInvariant()}.", $"The sheets of this month report the ratings of {rated.En}."),
                .. Withheld(reporting),
            ],
        };
    }

    private static IEnumerable<Bilingual> Withheld(Reporting reporting)
    {
        if (reporting.Now.Measures["withheld-cells"] is { } cells)
        {
            yield return new(
                $"Xếp loại của {ReportWords.Number(cells)} chi bộ được giữ kín (nhóm quá ít người và nhóm nhỏ kế tiếp); chúng chỉ có trong tổng ở nơi tổng không làm lộ.",
                $"The ratings of {ReportWords.English(cells)} cells are withheld (too small a group, and the next-smallest); they are in a sum only where that gives nothing away.");
        }
    }

    private static ReportTable ByLevel(Reporting reporting) => new(
        "levels", new("Đảng viên theo mức xếp loại, %", "Members by rating, %"), new("Mức", "Level"),
        [
            new(new("Tự nhận (số người)", "Self (members)"), ReportFormat.Count),
            new(new("Tự nhận %", "Self %"), ReportFormat.Percent) { Meaning = ReportFigures.Get("s2-self").Meaning, IsProvisional = reporting.Month.IsProvisional },
            new(new("Thống nhất (số người)", "Agreed (members)"), ReportFormat.Count),
            new(new("Thống nhất %", "Agreed %"), ReportFormat.Percent) { Meaning = ReportFigures.Get("s2-agreed").Meaning, IsProvisional = reporting.Month.IsProvisional },
        ],
        [.. reporting.Units.All("rating_key").Select(level => new ReportRow(level.Name, null,
        [
            .. new[] { Share(reporting, "s2-self", level.Key), Share(reporting, "s2-agreed", level.Key) }
                .SelectMany(share => (ReportCell[])[new ReportCell.Amount(share.Numerator, ReportFormat.Count), new ReportCell.Reading(share)]),
        ]))],
        new("Chưa có xếp loại.", "There are no ratings."));

    /// <summary>A level's share of all that are rated; the denominator stands in the rows of every level.</summary>
    private static FigureValue Share(Reporting reporting, string figure, int level) => reporting.Read(
        ReportFigures.Get(figure),
        reporting.Rows(Levels).Where((data, row) => data.Key("rating_key", row) == level));

    private static ReportChart Chart(Reporting reporting)
    {
        var levels = reporting.Units.All("rating_key").ToList();
        ReportSeries Series(string figure, Bilingual name, ReportColor color) =>
            new(name, color, [.. levels.Select(l => Share(reporting, figure, l.Key).Numerator)]);
        return new(
            "levels-chart", new("Đảng viên theo mức xếp loại", "Members by rating"), ReportChartKind.Columns, ReportFormat.Count,
            [.. levels.Select(l => (l.Name, reporting.Month.IsProvisional))],
            [Series("s2-self", new("Tự nhận", "Self"), ReportColor.Sand), Series("s2-agreed", new("Chi bộ thống nhất", "Agreed"), ReportColor.Teal)]);
    }
}

namespace Pipeline.Core.Reports;

/// <summary>The figures at the head of the report, as on the board's dashboard.</summary>
internal static class HeadlineGroups
{
    private static readonly (Bilingual Title, string[] Figures)[] Groups =
    [
        (new("Nộp báo cáo", "Reporting"), ["r1", "r2"]),
        (new("Sinh hoạt chi bộ", "Cell meetings"), ["m1", "m3"]),
        (new("Luân phiên", "Rotation"), ["c1", "c2"]),
        (new("Học việc", "Apprenticeship"), ["a1", "a2"]),
        (new("Phụ trách hộ", "Households"), ["h1", "h3"]),
        (new("Xếp loại", "Ratings"), ["s1", "s4"]),
        (new("Họp thôn, họp cấp trên", "Village and supervising meetings"), ["v1", "d1"]),
        (new("Kết quả", "Results"), ["e1p-owners", "n1"]),
    ];

    public static IReadOnlyList<HeadlineGroup> Of(Reporting reporting) =>
    [
        .. Groups.Select(g => new HeadlineGroup(g.Title, [.. g.Figures.Select(id => new Headline(
            reporting.Now.Figures[id], reporting.Before?.Figures[id], [.. reporting.Months.Select(m => m.Figures[id])]))])),
    ];
}

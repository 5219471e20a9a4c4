using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Row = Pipeline.Core.Indicators.ApprenticeshipTerms.ApprenticeshipTermRow;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary><c>fact_apprenticeship_term</c>: commune × sector × term year × month.</summary>
public static class ApprenticeshipTermTable
{
    public static Table<Row> Table { get; } = new(
        "fact_apprenticeship_term",
        new("Học việc tại cấp trên", "Apprenticeship at the level above"),
        new(
            "Mỗi dòng là một ngành dọc của một xã, theo năm bắt đầu kỳ học việc, trong một tháng (A2, A2m). Số liệu là số tại thời điểm, không cộng các tháng.",
            "A row is a sector of a commune, by the year in which terms began, in a month (A2, A2m). A2 is as known in the month: never summed over months."),
        ["month_start", "organization_key", "sector_key", "term_year"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Sector<Row>(r => r.SectorKey),
            Table<Row>.Int32(
                "term_year", r => r.TermYear,
                new("Năm học việc", "Term year"),
                new("Năm bắt đầu kỳ học việc: năm của tháng và năm trước.", "The year in which a term begins: that of the month, and the one before.")).In(Units.Years),
            .. FigureColumns.Headline<Row>(ApprenticeshipTermRules.A2.Text, r => r.Figures.A2).AsStock(),
            FigureColumns.Count<Row>(ApprenticeshipTermRules.A2InProgress, r => r.Figures.InProgress).AsStock(),
            FigureColumns.Count<Row>(ApprenticeshipTermRules.A2Interrupted, r => r.Figures.Interrupted).AsStock(),
            FigureColumns.Count<Row>(ApprenticeshipTermRules.A2Short, r => r.Figures.Short).AsStock(),
            FigureColumns.Count<Row>(ApprenticeshipTermRules.A2Long, r => r.Figures.Long).AsStock(),
            FigureColumns.Count<Row>(ApprenticeshipTermRules.A2Unplanned, r => r.Figures.Unplanned).AsStock(),
            FigureColumns.Count<Row>(ApprenticeshipTermRules.A2Overlapping, r => r.Figures.Overlapping).AsStock(),
            .. Load(),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ],
        rule: TableRules.FromSheets(ApprenticeshipTermsForm.Definition));

    private static IReadOnlyList<Column<Row>> Load() =>
    [
        Table<Row>.Int32OrNull(
            "a2m_term_days", r => r.IsFiled ? r.Figures.TermDays : null,
            new("A2m: ngày học việc của tháng, tính theo người", "A2m: person-days on a term in the month"),
            new("Tổng số ngày của mọi người, chia cho số ngày của tháng thì ra số người-tháng. Trống khi xã chưa nộp biểu.", "Summed over people; over the days of the month it gives person-months. Null where the commune's sheet is missing.")).AsFlow().In(Units.PersonDays),
        Table<Row>.Int32(
            "a2m_month_days", r => r.DaysInMonth,
            new("A2m: số ngày của tháng", "A2m: days of the month"),
            new("Giống nhau ở mọi dòng của tháng, không cộng.", "The same in every row of the month; never summed.")).In(Units.Days),
        Table<Row>.Int32(
            "a2m_missing", r => r.IsMissing ? 1 : 0,
            new("A2m: dòng của xã chưa nộp biểu", "A2m: rows of communes whose sheet is missing"),
            new("1 khi xã chưa nộp biểu của tháng nên chưa biết số ngày.", "1 where the commune's sheet of the month is missing, so that its days are not known.")).In(Units.Rows),
        Table<Row>.Int32OrNull(
            "a2m_leaders_away", r => r.IsFiled ? r.Figures.LeadersAway : null,
            new("A2m: lãnh đạo xã đang học việc vào ngày cuối tháng", "A2m: leaders on a term on the month's last day"),
            new("Người giữ chức danh của xã; cộng các dòng của một xã thì ra số của xã. Trống khi xã chưa nộp biểu.", "Holders of a commune's posts; the rows of a commune sum to its own. Null where its sheet is missing.")).AsStock().In(Units.People),
        Table<Row>.Int32(
            "a2m_leaders", r => r.Leaders,
            new("A2m: lãnh đạo của xã vào ngày cuối tháng", "A2m: leaders of the commune on the month's last day"),
            new("Của cả xã, giống nhau ở mọi dòng của xã, không cộng.", "Of the whole commune, the same in each of its rows; never summed.")).In(Units.People),
        Table<Row>.Boolean(
            "a2m_too_many_away", r => r.TooManyAway,
            new("A2m: quá nhiều lãnh đạo vắng", "A2m: too many leaders away"),
            new("Đúng khi số lãnh đạo xã đang học việc vượt tỷ lệ của bộ quy tắc (một phần ba); giống nhau ở mọi dòng của xã.", "True where more of the commune's leaders are away than the rule pack allows (a third); the same in each of its rows.")),
    ];
}

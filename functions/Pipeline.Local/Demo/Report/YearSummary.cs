using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Local.Demo.Year;
using Spectre.Console;

namespace Pipeline.Local.Demo.Report;

/// <summary>What a person reads at the end of the demo.</summary>
public static class YearSummary
{
    /// <summary>Where the output goes to a file, its lines need not fit a screen.</summary>
    private const int WidthInFiles = 140;

    public static void Print(IAnsiConsole console, IReadOnlyList<FigureOfTheCase> figures, YearTally tally, IReadOnlyList<MonthFigures> months,
        IReadOnlyList<RotationFigures> quarters)
    {
        console.Profile.Width = console.Profile.Out.IsTerminal ? console.Profile.Width : WidthInFiles;
        console.Write(Figures(figures));
        console.Write(Sheets(tally));
        console.Write(Months(months));
        console.Write(Rotation(quarters));
    }

    private static Table Figures(IReadOnlyList<FigureOfTheCase> figures)
    {
        var table = Table("Số liệu của trường hợp thực tế / Figures of the real case", "Chỉ tiêu / Figure", "Đã công bố / Published", "Bản thử / Demo");
        foreach (var figure in figures)
        {
            table.AddRow(Markup.Escape(figure.Caption.ToString()), figure.Published, figure.InTheDemo);
        }

        return table;
    }

    private static Table Sheets(YearTally tally)
    {
        var table = Table("Biểu đã gửi / Sheets posted", "", "Số biểu / Sheets");
        foreach (var (vi, en, count) in new (string, string, int)[]
        {
            ("Đã trả lời đúng như phải trả lời", "Answered as they must be", tally.Answered),
            ("Được nhận", "Accepted", tally.Accepted),
            ("trong đó báo cáo không phát sinh", "of these nil reports", tally.Of(Habit.NilReport)),
            ("trong đó bản sửa", "of these corrections", tally.Of(Habit.Correction)),
            ("trong đó rút lại", "of these withdrawals", tally.Of(Habit.Withdrawal)),
            ("trong đó nộp lại sau khi rút", "of these filed again after it", tally.Of(Habit.Refiling)),
            ("trong đó nộp muộn", "of these late", tally.Late),
            ("Gửi hai lần, cùng một biên nhận", "Posted twice, one receipt", tally.Of(Habit.PostedAgain)),
            ("Được nhận, có số liệu gõ nhầm, sau đó được sửa", "Taken with a slip that was marked, then corrected", tally.Of(Habit.Mistyped)),
            ("Số liệu khác thường được xác nhận là đúng", "Unusual figures confirmed as right", tally.Of(Habit.Confirmed)),
            ("Bị từ chối vì sai số liệu", "Refused: wrong figures", tally.Of(Habit.WrongFigures)),
            ("Bị từ chối vì dựa trên bản cũ", "Refused: stale base", tally.Of(Habit.StaleCorrection)),
            ("Bị từ chối vì tháng đã khóa", "Refused: month locked", tally.Of(Habit.AfterLock)),
            ("Gửi để xin điều chỉnh", "Filed for restatement", tally.Of(Habit.ForRestatement)),
            ("Không bao giờ nộp", "Never filed", tally.Silent),
        })
        {
            table.AddRow($"{vi} / {en}", count.ToString("N0", CultureInfo.GetCultureInfo("vi-VN")));
        }

        return table;
    }

    private static Table Months(IReadOnlyList<MonthFigures> months)
    {
        var table = Table(
            "Các tháng, đọc từ dữ liệu đã công bố / Months, read from the published datasets",
            "Tháng\nMonth", "Trạng thái\nState", "R1 đầy đủ\ncomplete", "R2 đúng hạn\non time", "R2b máy\nby device", "M1 chi bộ\ncells", "V1 thôn\nvillages",
            "D1 dự họp\nabove", "A1 ngày\ndays", "A2 kỳ\nterms", "H1 hộ\nhouseholds");
        foreach (var m in months)
        {
            table.AddRow(
                m.Month.ToString(), StateOf(m), m.Completeness.ToString(), m.OnTime.ToString(), m.OnTimeByDevice.ToString(), m.Meetings.ToString(),
                m.VillageMeetings.ToString(), m.Above.ToString(), m.Apprenticeship.ToString(), m.Terms.ToString(), m.Households.ToString());
        }

        return table;
    }

    private static Table Rotation(IReadOnlyList<RotationFigures> quarters)
    {
        var table = Table(
            "Sinh hoạt luân phiên, cuối mỗi quý / Rotating meetings, at the end of each quarter",
            "Tháng\nMonth", "M2 cảnh báo, số chi bộ\nalerts, cells", "M1c sinh hoạt bù\nmade up late", "C2 đã chủ trì\nhave hosted", "C3 dự của nhau\ncross-visits",
            "Chờ lâu nhất, tháng\nlongest wait, months");
        foreach (var q in quarters)
        {
            table.AddRow(
                q.Month.ToString(), q.GapAlerts.ToString(CultureInfo.InvariantCulture), q.MadeUpLate.ToString(), q.Hosts.ToString(), q.Visits.ToString(),
                q.LongestWait.ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static string StateOf(MonthFigures month) =>
        KebabCase.TryParse<MonthState>(month.State, out var state) ? Captions.Of(state).ToString() : month.State;

    private static Table Table(string title, params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(title) };
        foreach (var column in columns)
        {
            table.AddColumn(table.Columns.Count == 0 ? new TableColumn(column) : new TableColumn(column).RightAligned());
        }

        return table;
    }
}

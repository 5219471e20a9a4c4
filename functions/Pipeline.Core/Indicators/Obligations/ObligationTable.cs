using Pipeline.Core.Datasets;
using Row = Pipeline.Core.Indicators.Obligations.ObligationRow;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary><c>fact_obligation</c>: organisation × form × month.</summary>
public static class ObligationTable
{
    private static readonly FigureText Sheets = new(
        "o1", new("Biểu đã nộp, kể cả báo cáo không phát sinh", "Sheets filed and not withdrawn, nil reports included"),
        new("Biểu phải nộp theo sổ theo dõi", "Sheets owed by the ledger"), new("Biểu chưa nộp", "Sheets not filed"));

    private static readonly FigureText Activities = new(
        "o2", new("Cuộc họp đã tổ chức hoặc dự, ngày học việc đã thực hiện", "Meetings held or attended, apprenticeship days done"),
        new("Cuộc họp và ngày học việc phải thực hiện mà biểu này báo cáo", "Meetings and apprenticeship days due that the form reports"),
        new("Việc phải thực hiện mà chưa biểu nào nói đến", "Activities due that no sheet speaks for"));

    public static Table<Row> Table { get; } = new(
        "fact_obligation",
        new("Biểu phải nộp và việc phải làm", "Obligations"),
        new(
            "Mỗi dòng là một biểu của một tổ chức, trong một tháng: phải nộp, phải làm gì và đã đến đâu (O1, O2). Hộ và kỳ học việc là số tồn, có ở bảng riêng.",
            "A row is a form of an organisation, in a month: what is owed and its state (O1, O2). Households and terms are stocks and have tables of their own."),
        ["month_start", "organization_key", "form_key"],
        monthly: true,
        [
            MonthColumns.Start<Row>(r => r.Stamp),
            KeyColumns.Organization<Row>(r => r.OrganizationKey),
            KeyColumns.Form<Row>(r => r.FormKey),
            .. FigureColumns.Headline<Row>(Sheets, r => r.Sheets),
            FigureColumns.Excluded<Row>(
                "o1", "not_expected", r => r.Counts.NotExpected,
                new("Đơn vị chưa phải nộp biểu trong tháng (chưa hoạt động đủ ngày, hoặc biểu không phải nộp)", "Units not expected to file in the month (active too few days, or the form is not due)")),
            Count("on_time", r => r.Counts.OnTime, new("Biểu nộp đúng hạn", "Sheets filed on time"),
                new("Theo lần nộp đầu tiên; có tính hạn được gia hạn.", "By their first revision; an extended deadline is kept to.")),
            Count("late", r => r.Counts.Late, new("Biểu nộp muộn", "Sheets filed late"),
                new("Biểu nộp sau hạn; cùng với biểu đúng hạn là tất cả biểu đã nộp.", "Filed after the deadline; with those on time all that are filed.")),
            Count("extended", r => r.Counts.Extended, new("Biểu được gia hạn", "Sheets with an extended deadline"),
                new("Biểu phải nộp của tổ chức được Ban Tổ chức gia hạn cho tháng này.", "Sheets owed by an organisation to which the board gave more time for the month.")),
            Count("asked_back", r => r.Counts.AskedBack, new("Biểu bị yêu cầu sửa", "Sheets asked back"),
                new("Trước khi khóa tháng, Ban Tổ chức đã yêu cầu sửa bản hiện hành của biểu và chưa có bản mới.", "Before the lock the board asked for a correction of the revision that counts, and no later one came.")),
            Count("accepted", r => r.Counts.Accepted, new("Biểu đã được chấp nhận", "Sheets accepted by the board"),
                new("Trước khi khóa tháng, Ban Tổ chức đã chấp nhận bản hiện hành của biểu.", "Before the lock the board accepted the revision that counts.")),
            FigureColumns.DecimalNumerator<Row>(Activities, r => r.Activities.Numerator),
            FigureColumns.Denominator<Row>(Activities, r => r.Activities.Due),
            FigureColumns.Missing<Row>(Activities, r => r.Activities.Missing),
            .. MonthColumns.Version<Row>(r => r.Stamp),
        ]);

    private static Column<Row> Count(string name, Func<Row, int> value, Bilingual caption, Bilingual meaning) =>
        Table<Row>.Int32(name, value, caption, meaning).AsFlow();
}

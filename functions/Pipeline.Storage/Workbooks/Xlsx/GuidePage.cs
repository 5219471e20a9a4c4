using Pipeline.Core;
using Pipeline.Core.Sheets.Workbooks;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The first page: what the workbook is and how to fill it in, Vietnamese with English beside.</summary>
internal static class GuidePage
{
    private static readonly Bilingual[] Steps =
    [
        new(
            "1. Mỗi biểu mẫu có một trang. Các dòng đã ghi sẵn đơn vị, đảng viên, hộ, ngày theo kế hoạch. Chỉ gõ vào các ô nền vàng nhạt; phần còn lại đã khóa (không có mật khẩu).",
            "1. Each form has a page. Its lines name the units, members, households and planned days already. Type only into the pale yellow cells; the rest is locked (without a password)."),
        new(
            "2. Cột có dấu * là bắt buộc. Chọn ô để xem lời nhắc; nhiều ô có danh sách để chọn. Để trống nghĩa là «không ghi», khác với số 0 và khác với «Không».",
            "2. A column with a * is required. Choose a cell to see its hint; many have a list. Blank is «not given», which is neither 0 nor «Không» (no)."),
        new(
            "3. Thêm dòng cho một đơn vị: ghi đơn vị ở cột đầu của dòng trống bất kỳ phía dưới. Dòng chỉ có đơn vị thì không tính. Không cần xếp thứ tự.",
            "3. To add a line for a unit, choose the unit in the first column of any empty line below. A line with nothing but its unit does not count. The order does not matter."),
        new(
            "4. Đơn vị không có dòng nào được sửa thì không được nộp. Ở trang «Danh sách nộp», cột «Việc làm»: chọn «Nộp» để nộp nguyên như đang ghi; «Không phát sinh» và ghi lý do; hoặc «Để lại» để chưa nộp.",
            "4. A unit of which nothing was changed is not filed. On the page «Danh sách nộp», column «Việc làm»: «Nộp» files it as it stands; «Không phát sinh» (nothing to report) needs a reason; «Để lại» leaves it for later."),
        new(
            "5. Lưu tệp (.xlsx) rồi nộp ở trang «Nộp bằng tệp» của ứng dụng, hoặc gửi tới địa chỉ /api/submissions. Mỗi đơn vị nhận một kết quả; đơn vị sai không cản đơn vị đúng. Bản đánh dấu tô đỏ các ô sai kèm ghi chú.",
            "5. Save the file (.xlsx) and hand it in on the app's page «Nộp bằng tệp», or send it to /api/submissions. Each unit has its own result; a wrong one does not stop the others. The marked copy shows the wrong cells in red, with a note."),
        new(
            "6. Biểu đã nộp thì số liệu ở đây là bản hiện hành; sửa rồi nộp là bản điều chỉnh. Nếu trong lúc đó người khác đã nộp bản mới, hệ thống báo lệch bản: hãy tải lại bảng tính rồi sửa trên đó.",
            "6. Where a sheet was filed, its figures stand here as they are now; changed and handed in they are a correction. If somebody else filed meanwhile, it is refused as stale: download the workbook anew and change that one."),
    ];

    public static Page Of(FilledWorkbook workbook, HandedMonth handed)
    {
        var page = new Page(WorkbookLayout.GuideName);
        page.Column(78);
        page.Column(78);
        page.Column(12);
        page.Add(
            WorkbookLayout.KeyRow,
            [Cells.Text(0, 1, WorkbookLayout.Mark, CellStyle.Plain), Cells.Text(1, 1, workbook.Month, CellStyle.Plain), Cells.Text(2, 1, workbook.Organization, CellStyle.Plain)],
            isHidden: true);
        Line(page, 2, new($"Báo cáo tháng {handed.Month.Number:00}/{handed.Month.Year}", $"Reports for {handed.Month}"), CellStyle.Title);
        Line(page, 3, handed.OrganizationName, CellStyle.Wrapped);
        Line(page, 4, new(
            $"Đúng hạn: trước {Said(handed.OnTimeBefore)}. Khóa sổ: từ {Said(handed.LockedFrom)}.",
            $"On time: before {Said(handed.OnTimeBefore)}. Locked: from {Said(handed.LockedFrom)}."), CellStyle.Wrapped);
        for (var i = 0; i < Steps.Length; i++)
        {
            Line(page, 6 + i, Steps[i], CellStyle.Wrapped, height: 52);
        }

        return page;
    }

    private static void Line(Page page, int row, Bilingual text, CellStyle style, double? height = null) =>
        page.Add(row, [Cells.Text(0, row, text.Vi, style), Cells.Text(1, row, text.En, style)], height);

    /// <summary>By the clock in Vietnam.</summary>
    private static string Said(DateTimeOffset instant) => FormattableString.Invariant($"{VietnamTime.ToLocal(instant):HH':'mm dd'/'MM'/'yyyy}");
}

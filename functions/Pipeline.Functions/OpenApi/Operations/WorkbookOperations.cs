using Pipeline.Functions.Edge;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class WorkbookOperations
{
    public static readonly OperationGroup Group = new(typeof(WorkbookFunctions), new("Bảng tính và CSV", "Workbooks and CSV"),
    [
        new("Workbook", new("Bảng tính của tháng", "The month as a workbook"), new(
            "Bảng tính Excel điền sẵn từ danh mục và báo cáo đã nộp; điền xong thì nộp qua POST /api/submissions. Có họ tên trong sổ của tổ chức.",
            "An Excel workbook begun from reference data and what was filed; filled in it comes back by POST /api/submissions. It holds names of the organisation's own register."))
        {
            Gives = [new(200, new("Bảng tính.", "The workbook."), null) { MediaType = MediaTypes.Workbook }],
        },
        new("WorkbookForm", new("Một biểu dạng CSV", "A form as a CSV file"), new(
            "Một biểu của tháng với các đơn vị của tổ chức, điền sẵn.", "One form of the month with the organisation's units, begun."))
        {
            Gives = [new(200, new("Tệp CSV.", "The CSV file."), null) { MediaType = MediaTypes.Csv }],
        },
    ]);
}

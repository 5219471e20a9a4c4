using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary>The figures of <c>fact_reporting</c>, as people read them (INDICATORS, Reporting).</summary>
internal static class ReportingRules
{
    internal static readonly Bilingual Filed = new("Biểu đã nộp, kể cả báo cáo không phát sinh", "Sheets filed and not withdrawn, nil reports included");
    private static readonly Bilingual Expected = new("Biểu phải nộp", "Sheets expected");
    private static readonly Bilingual NotFiled = new("Biểu chưa nộp", "Sheets missing");

    public static FigureDefinition R1 { get; } = new(
        "r1",
        new("Đầy đủ báo cáo", "Completeness"),
        new("Các tổ chức có nộp đủ biểu hằng tháng hay không.", "Whether organisations file all their sheets each month."),
        new(
            "Biểu đã nhận và không bị rút lại, trên số biểu phải nộp. Báo cáo không phát sinh cũng được tính. Biểu của đơn vị chưa phải nộp không nằm trong tử số.",
            "Sheets accepted and not withdrawn, of the sheets expected. A nil report counts. A sheet of a unit that was not expected is in no numerator."),
        Units.Sheets, [LegalTopic.Reporting])
    {
        Texts = [new("r1", Filed, Expected, NotFiled)],
    };

    public static FigureDefinition R2 { get; } = new(
        "r2",
        new("Đúng hạn", "On time"),
        new("Các tổ chức có nộp biểu đúng hạn hay không.", "Whether organisations file their sheets on time."),
        new(
            "Biểu có bản đầu tiên không bị rút lại nhận được trước hạn nộp, có tính hạn được Ban Tổ chức gia hạn cho tổ chức, trên số biểu phải nộp. Lần sửa về sau không làm thay đổi kết quả.",
            "Sheets whose first revision not withdrawn was received before the deadline, as extended by the board for the organisation, of the sheets expected. Later corrections never change it."),
        Units.Sheets, [LegalTopic.Reporting])
    {
        Texts = [new("r2", new("Biểu nộp đúng hạn, tính theo lần nộp đầu tiên", "Sheets on time, by their first revision"), Expected, NotFiled)],
    };

    public static FigureDefinition R2b { get; } = new(
        "r2b",
        new("Đúng hạn theo thiết bị", "On time by device"),
        new("Biểu nộp muộn là do làm muộn hay do đường truyền.", "Whether sheets come late because they were made late, or because of the connection."),
        new(
            "Như R2, hoặc biểu được hoàn thành trên thiết bị trước hạn nộp, đồng hồ thiết bị và máy chủ lệch nhau không quá số phút của bộ quy tắc (10 phút) khi gửi, và nhận được trước khi khóa tháng. Nhờ đó tách «muộn» với «muộn do đường truyền».",
            "As R2, or: finalised on the device before the deadline, the clocks of device and server differing by no more than the rule pack's minutes (10) at sending, and received before the lock. So «late» is told from «late by connection»."),
        Units.Sheets, [LegalTopic.Reporting])
    {
        Texts =
        [
            new(
                "r2b",
                new("Biểu nộp đúng hạn, hoặc hoàn thành trên thiết bị đúng hạn và nhận được trước khi khóa tháng", "Sheets on time, or finalised on the device by the deadline and received before the lock"),
                Expected,
                NotFiled),
        ],
    };

    public static FigureDefinition DaysLate { get; } = new(
        "days_late",
        new("Số ngày chậm", "Days late"),
        new("Các biểu nộp muộn đã muộn tổng cộng bao nhiêu ngày.", "How many days late the late sheets were, in all."),
        new(
            "Số ngày theo lịch Việt Nam từ hạn nộp đến ngày nhận bản đầu tiên không bị rút lại, cộng qua các biểu nộp muộn; ngày đầu tiên sau hạn tính là 1.",
            "Calendar days in Vietnam from the deadline to the receipt of the first revision not withdrawn, summed over late sheets; the first day after the deadline counts 1."),
        Units.Days, [LegalTopic.Reporting]);

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [R1, R2, R2b, DaysLate];
}

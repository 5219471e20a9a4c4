using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>The regulations the packs follow. What follows no regulation says so: it is the arrangement of the deployment.</summary>
internal static class LegalBasisFacts
{
    private const string Convention = "Quy ước của mô hình thí điểm, không phải văn bản quy phạm";

    private static readonly Bilingual Suppressed = new(
        "Xu hướng chính trị là dữ liệu nhạy cảm: không công bố bảng xếp loại của nhóm ít người",
        "Political views are sensitive data: no ratings of small groups are published");

    public static IReadOnlyList<LegalBasis> Of2018 { get; } =
    [
        new("Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương",
            "Một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ",
            new("Sinh hoạt thường lệ hằng tháng, sinh hoạt chuyên đề, đánh giá chất lượng theo thang điểm 100: tốt từ 90, khá từ 70, trung bình từ 50",
                "Monthly regular meetings, thematic meetings, quality out of 100 points: good from 90, fair from 70, average from 50"),
            [LegalTopic.CellMeetings, LegalTopic.MeetingQuality]),
        new("Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư",
            "Nâng cao chất lượng sinh hoạt chi bộ",
            new("Yêu cầu về nền nếp và chất lượng sinh hoạt chi bộ", "What regular and good cell meetings are"),
            [LegalTopic.CellMeetings, LegalTopic.MeetingQuality]),
        new("Quy định số 29-QĐ/TW ngày 25/7/2016; Quy định số 24-QĐ/TW ngày 30/7/2021; Quy định số 232-QĐ/TW ngày 20/01/2025; Quy định số 294-QĐ/TW ngày 26/5/2025 của Ban Chấp hành Trung ương",
            "Thi hành Điều lệ Đảng",
            new("Đảng viên chính thức, dự bị và được miễn sinh hoạt; mỗi văn bản thay thế văn bản trước", "Official, probationary and exempt members; each replaces the one before"),
            [LegalTopic.Membership]),
        new("Quy định số 132-QĐ/TW ngày 08/3/2018 của Bộ Chính trị; Hướng dẫn số 16-HD/BTCTW ngày 24/9/2018 và Hướng dẫn số 21-HD/BTCTW ngày 18/10/2019 của Ban Tổ chức Trung ương",
            "Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm",
            new("Bốn mức xếp loại, đến khi có Quy định số 124-QĐ/TW", "The four levels of rating, until Regulation 124-QĐ/TW"),
            [LegalTopic.Ratings]),
        new("Quy định số 124-QĐ/TW ngày 04/10/2023 của Bộ Chính trị; Hướng dẫn số 25-HD/BTCTW năm 2023 của Ban Tổ chức Trung ương",
            "Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm",
            new("Bốn mức xếp loại: hoàn thành xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ", "The four levels of rating: excellent, good, completed, not completed"),
            [LegalTopic.Ratings]),
        new("Bộ luật Lao động số 10/2012/QH13, Điều 115 (đến hết năm 2020); Bộ luật Lao động số 45/2019/QH14, Điều 112 (từ năm 2021)",
            "Nghỉ lễ, tết",
            new("Những ngày nghỉ không xếp lịch học việc", "The holidays on which no apprenticeship day is planned"),
            [LegalTopic.Holidays]),
        new("Pháp lệnh số 34/2007/PL-UBTVQH11 (đến ngày 30/6/2023); Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 (từ ngày 01/7/2023)",
            "Họp của cộng đồng dân cư",
            new("Cuộc họp thôn có hiệu lực khi quá nửa số hộ tham dự", "A village meeting is valid with more than half of the households"),
            [LegalTopic.VillageMeetings]),
        new("Quyết định số 1980/QĐ-TTg ngày 17/10/2016 và Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ",
            "Bộ tiêu chí quốc gia về xã nông thôn mới",
            new("19 tiêu chí", "19 criteria"),
            [LegalTopic.NewRural]),
        new("Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ", "Bảo vệ dữ liệu cá nhân", Suppressed,
            [LegalTopic.PersonalData]),
        new(Convention,
            "Chế độ báo cáo hằng tháng, cụm sinh hoạt luân phiên, học việc, phụ trách hộ, mô hình kinh tế",
            new("Hạn nộp trước ngày 6, khóa từ ngày 11, tối thiểu 15 ngày hoạt động, cụm 3–4 chi bộ, cảnh báo từ 2 tháng không sinh hoạt, đợt học việc 4–6 tháng, mỗi đảng viên không quá 5 hộ, nhóm công bố từ 5 người, đánh giá mô hình trong 12 tháng",
                "On time before day 6, locked from day 11, at least 15 active days, clusters of 3–4 cells, an alert from 2 months without a meeting, terms of 4–6 months, no more than 5 households a member, published groups of at least 5, models reviewed within 12 months"),
            [LegalTopic.Reporting, LegalTopic.MeetingRotation, LegalTopic.HouseholdCharge, LegalTopic.Apprenticeship, LegalTopic.EconomicModels, LegalTopic.PersonalData]),
    ];

    public static IReadOnlyList<LegalBasis> Of2025 { get; } =
    [
        new("Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025 của Ban Tổ chức Trung ương",
            "Một số vấn đề về tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ",
            new("Sinh hoạt thường lệ hằng tháng, sinh hoạt chuyên đề, đánh giá chất lượng buổi sinh hoạt", "Monthly regular meetings, thematic meetings, the quality of meetings"),
            [LegalTopic.CellMeetings, LegalTopic.MeetingQuality]),
        new("Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư",
            "Tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới",
            new("Yêu cầu về nền nếp và chất lượng sinh hoạt chi bộ", "What regular and good cell meetings are"),
            [LegalTopic.CellMeetings, LegalTopic.MeetingQuality]),
        new("Quy định số 294-QĐ/TW ngày 26/5/2025 của Ban Chấp hành Trung ương",
            "Thi hành Điều lệ Đảng",
            new("Đảng viên chính thức, dự bị và được miễn sinh hoạt; hệ thống tổ chức của Đảng không còn cấp huyện", "Official, probationary and exempt members; the Party has no district level any more"),
            [LegalTopic.Membership]),
        new("Quy định số 366-QĐ/TW ngày 30/8/2025 của Bộ Chính trị; Hướng dẫn số 43-HD/BTCTW ngày 31/10/2025 của Ban Tổ chức Trung ương",
            "Kiểm điểm, đánh giá, xếp loại chất lượng trong hệ thống chính trị",
            new("Bốn mức xếp loại: hoàn thành xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ", "The four levels of rating: excellent, good, completed, not completed"),
            [LegalTopic.Ratings]),
        new("Nghị quyết số 202/2025/QH15 ngày 12/6/2025 và Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
            "Sắp xếp đơn vị hành chính cấp tỉnh; chính quyền địa phương hai cấp từ ngày 01/7/2025",
            new("Cấp trên trực tiếp của xã là tỉnh", "The level above the communes is the province"),
            [LegalTopic.AdministrativeUnits]),
        new("Bộ luật Lao động số 45/2019/QH14, Điều 112",
            "Nghỉ lễ, tết",
            new("Những ngày nghỉ năm 2026 không xếp lịch học việc, kể cả ngày nghỉ bù và hoán đổi theo lịch của công chức", "The holidays of 2026 on which no apprenticeship day is planned, with the days in lieu of civil servants"),
            [LegalTopic.Holidays]),
        new("Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15",
            "Họp của cộng đồng dân cư",
            new("Cuộc họp thôn có hiệu lực khi quá nửa số hộ tham dự", "A village meeting is valid with more than half of the households"),
            [LegalTopic.VillageMeetings]),
        new("Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ",
            "Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021–2025",
            new("19 tiêu chí; mô hình thí điểm giữ nguyên đến khi cập nhật bộ tiêu chí của giai đoạn sau", "19 criteria; the pilot keeps them until those of the next period are taken up"),
            [LegalTopic.NewRural]),
        new("Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 (từ ngày 01/01/2026); Nghị định số 13/2023/NĐ-CP (đến khi được thay thế)", "Bảo vệ dữ liệu cá nhân", Suppressed,
            [LegalTopic.PersonalData]),
        new(Convention,
            "Ngày áp dụng, ngưỡng điểm, chế độ báo cáo hằng tháng, cụm sinh hoạt luân phiên, học việc, phụ trách hộ, mô hình kinh tế",
            new("Áp dụng từ tháng đầu tiên bắt đầu sau ngày ban hành; tốt từ 90 điểm, khá từ 75, trung bình từ 50; hạn nộp trước ngày 6, khóa từ ngày 13 để cấp tỉnh rà soát trực tiếp; cụm 3–5 chi bộ; các mức khác giữ như bộ quy tắc trước",
                "Taken up from the first month that begins after it was given; good from 90 points, fair from 75, average from 50; on time before day 6, locked from day 13 so that the province can review directly; clusters of 3–5 cells; all else as in the pack before"),
            [LegalTopic.Reporting, LegalTopic.MeetingRotation, LegalTopic.HouseholdCharge, LegalTopic.Apprenticeship, LegalTopic.EconomicModels, LegalTopic.PersonalData, LegalTopic.MeetingQuality]),
    ];
}

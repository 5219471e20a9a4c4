using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>The rules of the guidance of 2018, in force for the demo year and after.</summary>
public static class RulePackFact
{
    public static RulePack Guidance2018 { get; } = new(
        "HD-12-2018",
        new("Hướng dẫn 12-HD/BTCTW năm 2018", "Guidance 12-HD/BTCTW of 2018"),
        Basis,
        new DateOnly(2018, 7, 6),
        null,
        new Deadlines(6, 11, 10),
        new ExpectationRules(15, new SortedDictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal)),
        new MeetingRules(5, 90, 70, 50, 3, 4, 2, 12),
        new VillageMeetingRules(50),
        new ApprenticeshipRules(HolidayFacts.All, 4, 6, 3),
        new HouseholdRules(5),
        new RatingRules(5),
        new ModelRules(12, 36),
        new NewRuralRules(19),
        new OutlierRules(12, 6, 5, 30, 3));

    /// <summary>What follows no regulation says so: it is the arrangement of the deployment.</summary>
    private static IReadOnlyList<LegalBasis> Basis =>
    [
        new("Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương",
            "Một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ",
            new("Sinh hoạt thường lệ hằng tháng, sinh hoạt chuyên đề, đánh giá chất lượng theo thang điểm 100: tốt từ 90, khá từ 70, trung bình từ 50",
                "Monthly regular meetings, thematic meetings, quality out of 100 points: good from 90, fair from 70, average from 50")),
        new("Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư",
            "Nâng cao chất lượng sinh hoạt chi bộ",
            new("Yêu cầu về nền nếp và chất lượng sinh hoạt chi bộ", "What regular and good cell meetings are")),
        new("Quy định số 29-QĐ/TW ngày 25/7/2016 của Ban Chấp hành Trung ương",
            "Thi hành Điều lệ Đảng",
            new("Đảng viên chính thức, dự bị và được miễn sinh hoạt", "Official, probationary and exempt members")),
        new("Bộ luật Lao động số 10/2012/QH13, Điều 115",
            "Nghỉ lễ, tết",
            new("Những ngày nghỉ không xếp lịch học việc", "The holidays on which no apprenticeship day is planned")),
        new("Quy ước của mô hình thí điểm, không phải văn bản quy phạm",
            "Chế độ báo cáo hằng tháng, cụm sinh hoạt luân phiên và học việc",
            new("Hạn nộp trước ngày 6, khóa từ ngày 11, tối thiểu 15 ngày hoạt động, cụm 3–4 chi bộ",
                "On time before day 6, locked from day 11, at least 15 active days, clusters of 3–4 cells")),
    ];
}

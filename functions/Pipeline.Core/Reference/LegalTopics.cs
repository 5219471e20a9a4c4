namespace Pipeline.Core.Reference;

/// <summary>The names of the topics.</summary>
public static class LegalTopics
{
    public static Bilingual NameOf(LegalTopic topic) => topic switch
    {
        LegalTopic.Reporting => new("Chế độ báo cáo", "Reporting"),
        LegalTopic.CellMeetings => new("Sinh hoạt chi bộ", "Cell meetings"),
        LegalTopic.MeetingQuality => new("Đánh giá chất lượng sinh hoạt chi bộ", "Quality of cell meetings"),
        LegalTopic.MeetingRotation => new("Sinh hoạt luân phiên theo cụm", "Rotating meetings in clusters"),
        LegalTopic.Membership => new("Đảng viên và tổ chức đảng", "Members and Party organisations"),
        LegalTopic.Ratings => new("Kiểm điểm, đánh giá, xếp loại", "Review and rating"),
        LegalTopic.HouseholdCharge => new("Phụ trách hộ", "Charge of households"),
        LegalTopic.Apprenticeship => new("Học việc", "Apprenticeship"),
        LegalTopic.Holidays => new("Nghỉ lễ, tết", "Public holidays"),
        LegalTopic.SupervisingMeetings => new("Dự họp cấp trên", "Meetings of the level above"),
        LegalTopic.VillageMeetings => new("Họp của cộng đồng dân cư", "Meetings of villages"),
        LegalTopic.EconomicModels => new("Mô hình kinh tế hộ", "Household-economy models"),
        LegalTopic.NewRural => new("Tiêu chí nông thôn mới", "New Rural criteria"),
        LegalTopic.PersonalData => new("Bảo vệ dữ liệu cá nhân", "Protection of personal data"),
        LegalTopic.AdministrativeUnits => new("Đơn vị hành chính, cấp trên trực tiếp", "Administrative units, the level above"),
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "The topic has no name."),
    };
}

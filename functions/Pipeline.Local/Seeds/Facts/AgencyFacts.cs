using static Pipeline.Core.Reference.Bloc;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>The three committees of the agency bloc and the 45 grassroots cells. Made up in the style of a mountain district.</summary>
public static class AgencyFacts
{
    public static IReadOnlyList<AgencyFact> Committees { get; } =
    [
        new("DU-BENH-VIEN", "Đảng bộ Bệnh viện đa khoa khu vực", "Party committee of the regional general hospital", Station, 9,
            "Nội – Nhi, Ngoại – Sản, Cận lâm sàng – Dược, Hành chính"),
        new("DU-CONG-AN", "Đảng bộ Công an huyện", "Party committee of the district police", Agency, 9,
            "An ninh, Cảnh sát điều tra, Quản lý hành chính, Tham mưu – Hậu cần"),
        new("DU-QUAN-SU", "Đảng bộ Quân sự huyện", "Party committee of the district military command", Agency, 9,
            "Ban Chỉ huy, Tham mưu, Chính trị – Hậu cần"),
    ];

    public static IReadOnlyList<AgencyFact> GrassrootsCells { get; } =
    [
        new("CB-VP-HUYEN-UY", "Chi bộ Văn phòng Huyện ủy", "office of the district committee", Agency, 9),
        new("CB-TO-CHUC", "Chi bộ Ban Tổ chức Huyện ủy", "organisation board of the district committee", Agency, 6),
        new("CB-KIEM-TRA", "Chi bộ Cơ quan Ủy ban Kiểm tra Huyện ủy", "inspection commission of the district committee", Agency, 6),
        new("CB-TUYEN-GIAO", "Chi bộ Ban Tuyên giáo Huyện ủy", "information and education board of the district committee", Agency, 6),
        new("CB-DAN-VAN", "Chi bộ Ban Dân vận Huyện ủy", "mass mobilisation board of the district committee", Agency, 5),
        new("CB-BDCT", "Chi bộ Trung tâm Bồi dưỡng chính trị", "political training centre", Agency, 5),
        new("CB-MTTQ", "Chi bộ Mặt trận Tổ quốc và các đoàn thể", "Fatherland Front and mass organisations", Agency, 9),
        new("CB-VP-UBND", "Chi bộ Văn phòng HĐND và UBND", "office of the People's Council and People's Committee", Agency, 9),
        new("CB-NOI-VU", "Chi bộ Phòng Nội vụ", "division of home affairs", Agency, 6),
        new("CB-TAI-CHINH", "Chi bộ Phòng Tài chính – Kế hoạch", "division of finance and planning", Agency, 7),
        new("CB-NONG-NGHIEP", "Chi bộ Phòng Nông nghiệp và PTNT", "division of agriculture and rural development", Agency, 7),
        new("CB-TAI-NGUYEN", "Chi bộ Phòng Tài nguyên và Môi trường", "division of natural resources and environment", Agency, 6),
        new("CB-KINH-TE", "Chi bộ Phòng Kinh tế và Hạ tầng", "division of economy and infrastructure", Agency, 6),
        new("CB-LAO-DONG", "Chi bộ Phòng Lao động – Thương binh và Xã hội", "division of labour and social affairs", Agency, 6),
        new("CB-VAN-HOA", "Chi bộ Phòng Văn hóa và Thông tin", "division of culture and information", Agency, 5),
        new("CB-GIAO-DUC", "Chi bộ Phòng Giáo dục và Đào tạo", "division of education and training", Agency, 8),
        new("CB-TU-PHAP", "Chi bộ Phòng Tư pháp", "division of justice", Agency, 5),
        new("CB-DAN-TOC", "Chi bộ Phòng Dân tộc", "division of ethnic affairs", Agency, 5),
        new("CB-Y-TE", "Chi bộ Phòng Y tế", "division of health", Agency, 4),
        new("CB-THANH-TRA", "Chi bộ Thanh tra huyện", "district inspectorate", Agency, 5),
        new("CB-TOA-AN", "Chi bộ Tòa án nhân dân", "people's court", Agency, 6),
        new("CB-VIEN-KIEM-SAT", "Chi bộ Viện Kiểm sát nhân dân", "people's procuracy", Agency, 6),
        new("CB-THI-HANH-AN", "Chi bộ Chi cục Thi hành án dân sự", "civil judgment enforcement office", Agency, 5),
        new("CB-THUE", "Chi bộ Chi cục Thuế", "tax office", Agency, 7),
        new("CB-KHO-BAC", "Chi bộ Kho bạc Nhà nước", "state treasury", Agency, 6),
        new("CB-THONG-KE", "Chi bộ Chi cục Thống kê", "statistics office", Agency, 4),
        new("CB-BHXH", "Chi bộ Bảo hiểm xã hội", "social insurance agency", Agency, 5),
        new("CB-NHCSXH", "Chi bộ Ngân hàng Chính sách xã hội", "Bank for Social Policies", Agency, 6),
        new("CB-NHNN", "Chi bộ Ngân hàng Nông nghiệp và PTNT", "Bank for Agriculture and Rural Development", Agency, 7),
        new("CB-TTVH", "Chi bộ Trung tâm Văn hóa, Thông tin và Du lịch", "centre of culture, information and tourism", Agency, 7),
        new("CB-DIEN-LUC", "Chi bộ Điện lực huyện", "district power company", Agency, 6),
        new("CB-VIEN-THONG", "Chi bộ Trung tâm Viễn thông", "telecommunications centre", Agency, 5),
        new("CB-CHE", "Chi bộ Hợp tác xã chế biến chè Shan tuyết", "Shan tea processing cooperative", Agency, 5),
        new("CB-XAY-DUNG", "Chi bộ Ban Quản lý dự án đầu tư xây dựng", "construction project management board", Agency, 6),
        new("CB-THPT", "Chi bộ Trường THPT Hoàng Su Phì", "Hoang Su Phi upper secondary school", School, 9),
        new("CB-THPT-THONG-NGUYEN", "Chi bộ Trường THCS và THPT Thông Nguyên", "Thong Nguyen secondary school", School, 8),
        new("CB-NOI-TRU", "Chi bộ Trường Phổ thông Dân tộc nội trú", "ethnic boarding school", School, 8),
        new("CB-GDTX", "Chi bộ Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên", "vocational and continuing education centre", School, 7),
        new("CB-TRUNG-TAM-Y-TE", "Chi bộ Trung tâm Y tế huyện", "district health centre", Station, 8),
        new("CB-DON-BAN-MAY", "Chi bộ Đồn Biên phòng Bản Máy", "Ban May border post", Station, 9),
        new("CB-DON-THANG-TIN", "Chi bộ Đồn Biên phòng Thàng Tín", "Thang Tin border post", Station, 9),
        new("CB-KIEM-LAM", "Chi bộ Hạt Kiểm lâm", "forest ranger station", Station, 7),
        new("CB-TRONG-TROT", "Chi bộ Trạm Trồng trọt và Bảo vệ thực vật", "crop production and plant protection station", Station, 4),
        new("CB-CHAN-NUOI", "Chi bộ Trạm Chăn nuôi và Thú y", "livestock and veterinary station", Station, 4),
        new("CB-KHUYEN-NONG", "Chi bộ Trạm Khuyến nông", "agricultural extension station", Station, 4),
    ];
}

using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>The vertical sectors of a commune in which apprentices work, and the sectors of its economy in which households run models.</summary>
public static class SectorFacts
{
    public static IReadOnlyList<Sector> Vertical { get; } =
    [
        Of("AN-NINH", "Công an – Trật tự an toàn xã hội", "Public security"),
        Of("DAN-VAN", "Dân vận – Mặt trận – Đoàn thể", "Mass mobilisation, Front and mass organisations"),
        Of("DIA-CHINH", "Địa chính – Xây dựng – Môi trường", "Land, construction and environment"),
        Of("LAO-DONG", "Lao động – Thương binh và Xã hội", "Labour and social affairs"),
        Of("NONG-NGHIEP", "Nông nghiệp – Khuyến nông", "Agriculture and extension"),
        Of("QUAN-SU", "Quân sự – Quốc phòng", "Military and defence"),
        Of("TAI-CHINH", "Tài chính – Kế toán", "Finance and accounting"),
        Of("TU-PHAP", "Tư pháp – Hộ tịch", "Justice and civil status"),
        Of("VAN-HOA", "Văn hóa – Xã hội", "Culture and society"),
        Of("VAN-PHONG", "Văn phòng – Thống kê", "Office and statistics"),
        Of("XAY-DUNG-DANG", "Xây dựng Đảng – Văn phòng Đảng ủy", "Party building and committee office"),
    ];

    public static IReadOnlyList<Sector> Economic { get; } =
    [
        .. new[]
        {
            Of("KT-CAY-AN-QUA", "Cây ăn quả", "Fruit trees"),
            Of("KT-CHAN-NUOI", "Chăn nuôi", "Livestock"),
            Of("KT-CHE", "Chè Shan tuyết", "Shan tea"),
            Of("KT-DU-LICH", "Du lịch cộng đồng", "Community tourism"),
            Of("KT-LAM-NGHIEP", "Lâm nghiệp – Dược liệu", "Forestry and medicinal plants"),
            Of("KT-TIEU-THU-CONG", "Tiểu thủ công nghiệp – Dịch vụ", "Crafts and services"),
        }.Select(s => s with { Kind = SectorKind.Economic }),
    ];

    public static IReadOnlyList<Sector> All { get; } = [.. Vertical, .. Economic];

    private static Sector Of(string code, string name, string nameEn) => new(code, name, nameEn, SeedDays.RegisterOpened, null);
}

using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>The vertical sectors of a commune in which apprentices work.</summary>
public static class SectorFacts
{
    public static IReadOnlyList<Sector> All { get; } =
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

    private static Sector Of(string code, string name, string nameEn) => new(code, name, nameEn, SeedDays.RegisterOpened, null);
}

using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>The offices of the level above that take in commune leaders: the district's until it ended, then the province's.</summary>
public static class OfficeFacts
{
    public static IReadOnlyList<Office> All { get; } =
    [
        .. Of("H", SupervisingFacts.District, "huyện", "district", SeedDays.RegisterOpened, SeedDays.DistrictsEnded),
        .. Of("T", SupervisingFacts.Province, "tỉnh", "province", SeedDays.DistrictsEnded, null),
    ];

    private static IEnumerable<Office> Of(string prefix, string level, string vi, string en, DateOnly from, DateOnly? to) =>
        new (string Code, string Name, string NameEn)[]
        {
            ("BAN-DAN-VAN", $"Ban Dân vận {vi}", $"Mass mobilisation board of the {en}"),
            ("BAN-TO-CHUC", $"Ban Tổ chức {vi}", $"Organisation board of the {en}"),
            ("BAN-TUYEN-GIAO", $"Ban Tuyên giáo {vi}", $"Propaganda and education board of the {en}"),
            ("MAT-TRAN", $"Ủy ban Mặt trận Tổ quốc {vi}", $"Fatherland Front committee of the {en}"),
            ("NOI-VU", $"Cơ quan nội vụ {vi}", $"Home affairs office of the {en}"),
            ("NONG-NGHIEP", $"Cơ quan nông nghiệp {vi}", $"Agriculture office of the {en}"),
            ("TAI-CHINH", $"Cơ quan tài chính {vi}", $"Finance office of the {en}"),
            ("VAN-HOA", $"Cơ quan văn hóa {vi}", $"Culture office of the {en}"),
            ("VAN-PHONG", $"Văn phòng cấp ủy {vi}", $"Committee office of the {en}"),
        }.Select(o => new Office($"{prefix}-{o.Code}", o.Name, o.NameEn, level, from, to));
}

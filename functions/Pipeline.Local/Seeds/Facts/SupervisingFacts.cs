using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>
/// The level above the communes: the district until 2025-06-30, then Tuyên Quang province, which Hà Giang had become part of.
/// That the old communes go on below the province is counterfactual: in fact they were merged into larger ones on that day.
/// </summary>
public static class SupervisingFacts
{
    public const string District = "HUYEN-HOANG-SU-PHI";
    public const string Province = "TINH-TUYEN-QUANG";

    public static IReadOnlyList<SupervisingLevel> All { get; } =
    [
        new(District, "Huyện ủy Hoàng Su Phì", "Hoang Su Phi district committee",
            SupervisingLevelKind.District, SeedDays.RegisterOpened, SeedDays.DistrictsEnded, [Province]),
        new(Province, "Tỉnh ủy Tuyên Quang", "Tuyen Quang province committee",
            SupervisingLevelKind.Province, SeedDays.DistrictsEnded, null, []),
    ];
}

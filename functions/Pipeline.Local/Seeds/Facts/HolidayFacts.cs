using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>
/// The days off of civil servants from 2019 to 2026, with the days given in lieu. From 2021 on National Day has a second day (Labour Code
/// of 2019, article 112).
/// </summary>
public static class HolidayFacts
{
    private static readonly Bilingual NewYear = new("Tết Dương lịch", "New Year's Day");
    private static readonly Bilingual NewYearInLieu = new("Nghỉ bù, hoán đổi dịp Tết Dương lịch", "Day in lieu at New Year");
    private static readonly Bilingual Tet = new("Tết Nguyên đán", "Lunar New Year");
    private static readonly Bilingual Kings = new("Giỗ Tổ Hùng Vương", "Hung Kings' commemoration");
    private static readonly Bilingual KingsInLieu = new("Nghỉ bù Giỗ Tổ Hùng Vương", "Day in lieu of the Hung Kings' commemoration");
    private static readonly Bilingual Reunification = new("Ngày Chiến thắng 30/4", "Reunification Day");
    private static readonly Bilingual Labour = new("Ngày Quốc tế Lao động", "Labour Day");
    private static readonly Bilingual SpringInLieu = new("Nghỉ bù, hoán đổi dịp 30/4 và 01/5", "Day in lieu at Reunification and Labour Day");
    private static readonly Bilingual National = new("Quốc khánh", "National Day");
    private static readonly Bilingual NationalInLieu = new("Nghỉ bù, hoán đổi dịp Quốc khánh", "Day in lieu at National Day");

    /// <summary>Until the pack of 2018 ends.</summary>
    public static IReadOnlyList<Holiday> Until2025 { get; } =
    [
        new(new(2018, 12, 31), new("Nghỉ hoán đổi dịp Tết Dương lịch", "Day in lieu before New Year")),
        new(new(2019, 1, 1), NewYear),
        .. Run(new(2019, 2, 4), 5, Tet),
        new(new(2019, 4, 14), Kings),
        new(new(2019, 4, 15), KingsInLieu),
        new(new(2019, 4, 29), new("Nghỉ hoán đổi dịp 30/4", "Day in lieu before Reunification Day")),
        new(new(2019, 4, 30), Reunification),
        new(new(2019, 5, 1), Labour),
        new(new(2019, 9, 2), National),
        new(new(2020, 1, 1), NewYear),
        .. Run(new(2020, 1, 23), 7, Tet),
        new(new(2020, 4, 2), Kings),
        new(new(2020, 4, 30), Reunification),
        new(new(2020, 5, 1), Labour),
        new(new(2020, 9, 2), National),
        new(new(2021, 1, 1), NewYear),
        .. Run(new(2021, 2, 10), 7, Tet),
        new(new(2021, 4, 21), Kings),
        new(new(2021, 4, 30), Reunification),
        new(new(2021, 5, 1), Labour),
        new(new(2021, 5, 3), SpringInLieu),
        .. Run(new(2021, 9, 2), 2, National),
        new(new(2022, 1, 1), NewYear),
        new(new(2022, 1, 3), NewYearInLieu),
        .. Run(new(2022, 1, 31), 5, Tet),
        new(new(2022, 4, 10), Kings),
        new(new(2022, 4, 11), KingsInLieu),
        new(new(2022, 4, 30), Reunification),
        new(new(2022, 5, 1), Labour),
        .. Run(new(2022, 5, 2), 2, SpringInLieu),
        .. Run(new(2022, 9, 1), 2, National),
        new(new(2023, 1, 1), NewYear),
        new(new(2023, 1, 2), NewYearInLieu),
        .. Run(new(2023, 1, 20), 7, Tet),
        new(new(2023, 4, 29), Kings),
        new(new(2023, 4, 30), Reunification),
        new(new(2023, 5, 1), Labour),
        .. Run(new(2023, 5, 2), 2, SpringInLieu),
        .. Run(new(2023, 9, 1), 2, National),
        new(new(2023, 9, 4), NationalInLieu),
        new(new(2024, 1, 1), NewYear),
        .. Run(new(2024, 2, 8), 7, Tet),
        new(new(2024, 4, 18), Kings),
        new(new(2024, 4, 29), SpringInLieu),
        new(new(2024, 4, 30), Reunification),
        new(new(2024, 5, 1), Labour),
        .. Run(new(2024, 9, 2), 2, National),
        new(new(2025, 1, 1), NewYear),
        .. Run(new(2025, 1, 27), 5, Tet),
        new(new(2025, 4, 7), Kings),
        new(new(2025, 4, 30), Reunification),
        new(new(2025, 5, 1), Labour),
        new(new(2025, 5, 2), SpringInLieu),
        .. Run(new(2025, 9, 1), 2, National),
    ];

    /// <summary>Those known when the pack of 2025 was written; a later year comes as a change of the pack.</summary>
    public static IReadOnlyList<Holiday> From2026 { get; } =
    [
        new(new(2026, 1, 1), NewYear),
        new(new(2026, 1, 2), NewYearInLieu),
        .. Run(new(2026, 2, 16), 5, Tet),
        new(new(2026, 4, 26), Kings),
        new(new(2026, 4, 27), KingsInLieu),
        new(new(2026, 4, 30), Reunification),
        new(new(2026, 5, 1), Labour),
        new(new(2026, 8, 31), NationalInLieu),
        .. Run(new(2026, 9, 1), 2, National),
    ];

    private static IEnumerable<Holiday> Run(DateOnly first, int days, Bilingual name) =>
        Enumerable.Range(0, days).Select(i => new Holiday(first.AddDays(i), name));
}

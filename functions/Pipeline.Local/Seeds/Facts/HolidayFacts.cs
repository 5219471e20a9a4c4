using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>The days off of civil servants in 2019 and 2020, with the days given in lieu.</summary>
public static class HolidayFacts
{
    private static readonly Bilingual NewYear = new("Tết Dương lịch", "New Year's Day");
    private static readonly Bilingual Tet = new("Tết Nguyên đán", "Lunar New Year");
    private static readonly Bilingual Kings = new("Giỗ Tổ Hùng Vương", "Hung Kings' commemoration");
    private static readonly Bilingual Reunification = new("Ngày Chiến thắng 30/4", "Reunification Day");
    private static readonly Bilingual Labour = new("Ngày Quốc tế Lao động", "Labour Day");
    private static readonly Bilingual National = new("Quốc khánh", "National Day");

    public static IReadOnlyList<Holiday> All { get; } =
    [
        new(new(2018, 12, 31), new("Nghỉ hoán đổi dịp Tết Dương lịch", "Day in lieu before New Year")),
        new(new(2019, 1, 1), NewYear),
        .. Run(new(2019, 2, 4), 5, Tet),
        new(new(2019, 4, 14), Kings),
        new(new(2019, 4, 15), new("Nghỉ bù Giỗ Tổ Hùng Vương", "Day in lieu of the Hung Kings' commemoration")),
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
    ];

    private static IEnumerable<Holiday> Run(DateOnly first, int days, Bilingual name) =>
        Enumerable.Range(0, days).Select(i => new Holiday(first.AddDays(i), name));
}

using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Tests.Datasets;

/// <summary>Which months of a closed year share a file, and when a year is closed.</summary>
public sealed class FilePacksTests
{
    [Fact]
    public void Months_share_a_file_while_they_fit_in_order() =>
        Assert.Equal("1 2|3|4 5 6", Packs(10, 4, 6, 10, 3, 3, 4));

    [Fact]
    public void A_month_that_is_too_large_alone_stands_alone() => Assert.Equal("1|2|3", Packs(10, 5, 25, 5));

    [Fact]
    public void A_month_of_several_files_stays_together()
    {
        TableFile[] files = [File(1, 6), File(1, 6), File(2, 1)];

        Assert.Equal([2, 1], FilePacks.Of(files, 10).Select(p => p.Count));
    }

    [Fact]
    public void A_year_is_closed_once_its_December_is_final() => Assert.Equal(
        [2019], ClosedYears.Of([Version(2019, 11, 1), Version(2019, 12, 2), Version(2020, 1, 1), Version(2020, 2, 0)]));

    [Fact]
    public void A_year_with_a_month_that_is_not_final_is_open() => Assert.Empty(ClosedYears.Of([Version(2019, 11, 0), Version(2019, 12, 1)]));

    private static string Packs(int most, params int[] rows) => string.Join(
        '|', FilePacks.Of(rows.Select((count, i) => File(i + 1, count)), most).Select(p => string.Join(' ', p.Select(f => f.Month!.Value.Number))));

    private static TableFile File(int month, int rows) => new("t", new Month(2019, month), "", "", 0, rows);

    private static MonthVersion Version(int year, int month, int version) =>
        new(new(year, month), version, version == 0 ? MonthState.Open : MonthState.Final, "PACK", null);
}

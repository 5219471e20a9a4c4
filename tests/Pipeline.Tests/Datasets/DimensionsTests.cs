using Pipeline.Core.Datasets;

namespace Pipeline.Tests.Datasets;

public sealed class DimensionsTests
{
    [Fact]
    public void Dates_cover_whole_years_without_a_gap()
    {
        var days = (DateOnly[])SmallDistrict.Dimension("dim_date", SmallDistrict.Final(2019, 11), SmallDistrict.Final(2020, 1)).Columns[0];

        Assert.Equal(new DateOnly(2019, 1, 1), days[0]);
        Assert.Equal(new DateOnly(2020, 12, 31), days[^1]);
        Assert.Equal(365 + 366, days.Distinct().Count());
    }

    [Fact]
    public void A_date_has_its_names_in_both_languages()
    {
        var dates = SmallDistrict.Dimension("dim_date", SmallDistrict.Final(2019, 1));

        Assert.Equal("Tháng 12", Text(dates, "month_name_vi")[^1]);
        Assert.Equal("December", Text(dates, "month_name_en")[^1]);
        Assert.Equal("Thứ Ba", Text(dates, "weekday_name_vi")[^1]);
        Assert.Equal(1, Numbers(dates, "iso_week")[^1]);
        Assert.Equal(2020, Numbers(dates, "iso_year")[^1]);
    }

    [Theory]
    [InlineData("dim_organization")]
    [InlineData("dim_village")]
    [InlineData("dim_cell")]
    [InlineData("dim_cluster")]
    [InlineData("dim_sector")]
    [InlineData("dim_form")]
    [InlineData("dim_rule_pack")]
    public void Key_0_is_unknown_and_comes_first(string name)
    {
        var keys = (int[])SmallDistrict.Dimension(name).Columns[0];

        Assert.Equal(0, keys[0]);
        Assert.Equal(keys.Order(), keys);
        Assert.True(keys.Length > 1);
    }

    [Fact]
    public void An_organisation_stands_with_its_commune_and_level_and_what_followed_it()
    {
        var organizations = SmallDistrict.Dimension("dim_organization");
        var row = Array.IndexOf(Text(organizations, "organization_code"), "XA-BAN");

        Assert.Equal("Xã Bản", Text(organizations, "commune_name_vi")[row]);
        Assert.Equal("Test district", Text(organizations, "supervising_level_name_en")[row]);
        Assert.Equal("XA-NAM", Text(organizations, "successor_code")[row]);
        Assert.Equal(new DateOnly(2020, 1, 1), ((DateOnly?[])Column(organizations, "valid_to"))[row]);
    }

    [Fact]
    public void Versions_of_a_village_stand_apart_each_with_its_commune()
    {
        var villages = SmallDistrict.Dimension("dim_village");

        Assert.Equal([null, "C-BAN", "C-NAM"], Text(villages, "commune_code"));
        Assert.Equal([0, 1, 1], Numbers(villages, "village_number"));
    }

    [Fact]
    public void An_open_month_is_running_and_has_no_instant_of_publication()
    {
        var open = new MonthVersion(new(2020, 1), 0, MonthState.Open, "PACK-2018", null);
        var months = SmallDistrict.Dimension("dim_month", SmallDistrict.Final(2019, 12), open);

        Assert.Equal([false, true], (bool[])Column(months, "is_running"));
        Assert.Equal([new DateTime(2020, 1, 10, 17, 0, 0, DateTimeKind.Utc), null], (DateTime?[])Column(months, "published_at"));
        Assert.Equal([3, 3], Numbers(months, "sheets_received"));
        Assert.Equal([1, 1], Numbers(months, "rule_pack_key"));
    }

    private static Array Column(TableData data, string name) => data.Columns[data.Table.Columns.Select(c => c.Name).ToList().IndexOf(name)];

    private static string?[] Text(TableData data, string name) => (string?[])Column(data, name);

    private static int[] Numbers(TableData data, string name) => (int[])Column(data, name);
}

using Microsoft.Extensions.Time.Testing;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Workbooks;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Workbooks;
using Pipeline.Tests.Demo;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Workbooks;

/// <summary>What organisations of the seeds are handed to fill in, on 5 January 2020.</summary>
public sealed class MonthHandingTests
{
    [Fact]
    public async Task A_successor_is_handed_the_units_of_those_it_followed_in_the_months_that_were_theirs()
    {
        var december = await HandedAsync("XA-NAM-DICH", "2019-12");
        var january = await HandedAsync("XA-NAM-DICH", "2020-01");

        Assert.Equal(UnitsOf(december), UnitsOf(january));
        Assert.Contains("XA-BAN-PEO-CB01", UnitsOf(december));
        Assert.Contains("C-BAN-PEO", december.Forms.Single(f => f.Form == NewRuralForm.Definition).Sheets.Select(s => s.Unit));
        Assert.DoesNotContain("C-BAN-PEO", january.Forms.Single(f => f.Form == NewRuralForm.Definition).Sheets.Select(s => s.Unit));
    }

    [Theory]
    [InlineData("XA-NAM-DICH", 9)]
    [InlineData("CB-BDCT", 2)]
    public async Task An_organisation_is_handed_the_forms_that_it_files(string organization, int forms) =>
        Assert.Equal(forms, (await HandedAsync(organization, "2019-12")).Forms.Count);

    [Fact]
    public async Task Lists_offer_what_any_unit_of_the_form_can_name_each_once()
    {
        var handed = await HandedAsync("XA-NAM-DICH", "2019-12");

        Assert.All(handed.Forms.SelectMany(f => f.Codes.Values), codes => Assert.Equal(codes.Count, codes.Select(c => c.Code).Distinct().Count()));
        Assert.NotEmpty(handed.Forms.Single(f => f.Form == HouseholdAssignmentsForm.Definition).Codes[CodeOf.Member]);
    }

    [Fact]
    public void A_form_without_a_page_may_still_have_nothing_to_report()
    {
        var unit = new FilledUnit(5, VillageMeetingsForm.Code, "C-MOT-T01", "Thôn Một", "", 0, ".", "Không phát sinh", "Không họp.");

        var file = WorkbookSheets.Of(new("2019-12", "XA-MOT", "Danh sách nộp", [unit], []));

        Assert.Equal("""{"form":"village-meetings","month":"2019-12","unit":"C-MOT-T01","base":0,"nil":true,"reason":"Kh\u00F4ng h\u1ECDp."}""", Assert.Single(file.Sheets).Json.ToJsonString());
    }

    private static List<string> UnitsOf(HandedMonth handed) =>
        [.. handed.Forms.Single(f => f.Form == CellMeetingsForm.Definition).Sheets.Select(s => s.Unit).Order(StringComparer.Ordinal)];

    private static async Task<HandedMonth> HandedAsync(string organization, string month)
    {
        await using var stores = new TestStores();
        var handing = new MonthHanding(new(stores.Stores), new DemoReference(), new FakeTimeProvider(new(2020, 1, 5, 1, 0, 0, TimeSpan.Zero)));
        return (await handing.OfAsync(new("KEY", CallerRole.Organization, organization), month, TestContext.Current.CancellationToken)).Value!;
    }
}

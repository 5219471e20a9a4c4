using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Tests.Privacy;

public sealed class PersonExportTests(AgedYear year) : IClassFixture<AgedYear>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_is_told_every_register_row_and_every_sheet_that_names_them_through_all_versions()
    {
        var held = (await ExportAsync(year.Copy(), "DV-CB1"))!;

        Assert.Equal([(AgedYear.NameBefore, "1"), (AgedYear.Name, "2")], held.Registers.Select(r => (Value(r.Rows[0], "name"), string.Join(' ', r.ReferenceVersions))));
        Assert.Equal(["economic-models 2019-01", "household-assignments 2019-02", "household-assignments 2019-03"], held.Sheets.Select(s => $"{s.Form} {s.Month}"));
        Assert.All(held.Sheets, s => Assert.NotEmpty(s.Receipt));
        Assert.Equal("DV-CB1", Value(held.Sheets[0].Rows[0], "owner"));
        Assert.Single(held.Sheets[1].Rows);
        Assert.Contains("2019-01", held.ComputedMonths);
        Assert.Contains(held.Registers, r => r.Rows[0].Fields.Any(f => f is { Name: "name", Caption: { Vi: "Họ và tên", En: "Name" } }));
    }

    [Fact]
    public async Task Who_holds_a_post_is_told_that_and_a_term_at_the_level_above()
    {
        var held = (await ExportAsync(year.Copy(), "DV-CB2"))!;

        Assert.Contains(held.Registers.SelectMany(r => r.Rows), r => r.Kind == "post-holder" && Value(r, "post") == "P-CT");
        Assert.Equal(["apprenticeship-terms"], held.Sheets.Select(s => s.Form));
    }

    [Theory]
    [InlineData("DV-CB1")]
    [InlineData("DV-CB2")]
    [InlineData("DV-CB3")]
    public async Task Nothing_of_other_people_is_among_it(string member)
    {
        var told = JsonSerializer.Serialize(await ExportAsync(year.Copy(), member));

        Assert.Equal([member], ((string[])["DV-CB1", "DV-CB2", "DV-CB3"]).Where(m => told.Contains($"\"{m}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_a_code_that_nobody_has_and_of_a_part_of_one_nothing_is_held()
    {
        var stores = year.Copy();

        Assert.Null(await ExportAsync(stores, "DV-KHAC"));
        Assert.Null(await ExportAsync(stores, "DV-CB"));
        Assert.Null(await ExportAsync(stores, "\",\""));
    }

    [Fact]
    public async Task What_was_purged_is_no_longer_told()
    {
        var stores = year.Copy();
        await AgedYear.PurgeAsync(stores, AgedYear.AllOver);

        var held = (await ExportAsync(stores, "DV-CB1"))!;

        Assert.Equal([2], Assert.Single(held.Registers).ReferenceVersions);
        Assert.Empty(held.Sheets);
        Assert.Equal(["2019-04", "2019-05"], held.ComputedMonths);
    }

    private static string? Value(HeldRow row, string field) => row.Fields.Single(f => f.Name == field).Value;

    private static Task<PersonData?> ExportAsync(Stores stores, string member) =>
        new PersonExporting(stores, new SheetStore(stores), new ReferenceStore(stores), new FakeTimeProvider(new(2019, 5, 11, 1, 0, 0, TimeSpan.Zero))).OfAsync(member, Cancellation);
}

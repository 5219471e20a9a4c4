using Microsoft.Extensions.Time.Testing;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Ledger;

/// <summary>What is still to be filed, as reminders and the list of obligations read it.</summary>
public sealed class OutstandingTests
{
    private static readonly DateTimeOffset InApril = new(2019, 4, 3, 0, 0, 0, TimeSpan.Zero);

    private static readonly Country Data = A.Country().With(
        A.Cell("CB1"), A.Cell("CB2"), A.AnOrganization("CQ-B", Core.Reference.OrganizationKind.AgencyBlocCommittee), A.Cell("CB3", "CQ-B"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_not_filed_is_listed_organisation_by_organisation_with_its_deadline()
    {
        await using var deployment = await StartAsync();
        await deployment.PostAsync(A.Committee, Deployment.Nil(CellMeetingsForm.Code, "CB1", "2019-03"), InApril);

        var listed = await ListAsync(deployment, InApril);

        Assert.Equal(["CQ-B", A.Committee], listed.Select(o => o.Organization));
        Assert.Equal([CellMeetingsForm.Code, MemberReportsForm.Code], listed[0].Sheets.Select(s => s.Form));
        Assert.DoesNotContain(listed[1].Sheets, s => s is { Form: CellMeetingsForm.Code, Unit: "CB1" });
        Assert.All(listed.SelectMany(o => o.Sheets), s => Assert.Equal((A.Instant("2019-04-05T17:00:00Z"), false, SheetState.Outstanding), (s.Due, s.IsExtended, s.State)));
    }

    [Fact]
    public async Task An_extension_moves_the_deadline_of_its_organisation_alone_and_the_newest_one_holds()
    {
        await using var deployment = await StartAsync();
        var extensions = new ExtensionStore(deployment.Stores);
        await extensions.AddAsync(new("CQ-B", A.Month("2019-03"), A.Instant("2019-04-10T17:00:00Z"), "Lũ quét.", InApril, "board"), Cancellation);
        await extensions.AddAsync(new("CQ-B", A.Month("2019-03"), A.Instant("2019-04-08T17:00:00Z"), "Lũ đã rút.", InApril.AddHours(1), "board"), Cancellation);

        var listed = await ListAsync(deployment, A.Instant("2019-04-07T00:00:00Z"));

        Assert.All(listed[0].Sheets, s => Assert.Equal((A.Instant("2019-04-08T17:00:00Z"), true, SheetState.Outstanding), (s.Due, s.IsExtended, s.State)));
        Assert.All(listed[1].Sheets, s => Assert.Equal((A.Instant("2019-04-05T17:00:00Z"), false, SheetState.Overdue), (s.Due, s.IsExtended, s.State)));
    }

    [Fact]
    public async Task A_withdrawn_sheet_is_to_be_filed_again()
    {
        await using var deployment = await StartAsync();
        var sheet = Deployment.Nil(CellMeetingsForm.Code, "CB3", "2019-03");
        await deployment.PostAsync("CQ-B", sheet, InApril);
        await deployment.PostAsync("CQ-B", new() { ["form"] = CellMeetingsForm.Code, ["month"] = "2019-03", ["unit"] = "CB3", ["base"] = 1, ["withdraw"] = true, ["reason"] = "Nhầm" }, InApril);

        Assert.Contains((await ListAsync(deployment, InApril))[0].Sheets, s => s is { Form: CellMeetingsForm.Code, Unit: "CB3" });
    }

    private static async Task<Deployment> StartAsync()
    {
        var deployment = new Deployment();
        await deployment.ImportAsync((Data with { FirstMonth = A.Month("2019-01") }).Data);
        return deployment;
    }

    private static async Task<List<OutstandingSheets>> ListAsync(Deployment deployment, DateTimeOffset now)
    {
        var stores = deployment.Stores;
        var reading = new LedgerReading(new SheetStore(stores), new ReferenceStore(stores), new MonthStore(stores), new ExtensionStore(stores), new ReviewStore(stores), new FakeTimeProvider(now));
        return await reading.OutstandingAsync(A.Month("2019-03"), Cancellation).ToListAsync(Cancellation);
    }
}

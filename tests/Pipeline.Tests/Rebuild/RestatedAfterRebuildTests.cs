using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Rebuild;

public sealed class RestatedAfterRebuildTests(LostYear year) : IClassFixture<LostYear>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_filing_that_waits_can_be_let_in_afterwards_as_it_could_before()
    {
        var stores = year.Lost();
        await LostYear.RebuildAsync(stores);
        var after = new Deployment(stores);
        var waiting = (await after.Sheets.HeadsAsync(A.Committee, A.Month("2019-01"), Cancellation)).Single(h => h.ForRestatement);

        await year.Before.RestateAsync("2019-01", LateYear.Later, waiting.Receipt);
        await year.Before.WorkOffRestatementsAsync(LateYear.Later.AddMinutes(1));
        await after.RestateAsync("2019-01", LateYear.Later, waiting.Receipt);
        await after.WorkOffRestatementsAsync(LateYear.Later.AddMinutes(1));

        Assert.Equal(3, (await after.Versions.OfMonthAsync(A.Month("2019-01"), Cancellation))[^1].Version);
        Assert.Equal(await year.Before.PublishedAsync(), await LostYear.PublishedAsync(stores));
    }
}

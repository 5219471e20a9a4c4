using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Restatements;

/// <summary>On Azure's stores a restatement gives what it gives on the embedded one.</summary>
public sealed class EmulatedRestatementTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Both_stores_have_the_same_files_after_the_same_restatement()
    {
        await using var stores = await azurite.OpenStoresAsync(TestContext.Current.CancellationToken);
        await using var embedded = new Deployment();
        var emulated = new Deployment(stores);

        foreach (var deployment in (Deployment[])[emulated, embedded])
        {
            await LateYear.PrepareAsync(deployment);
            await LateYear.RestateAsync(deployment, LateYear.Late, LateYear.Withdrawal("CB2", "2019-01", 1));
        }

        Assert.Equal(await embedded.PublishedAsync(), await emulated.PublishedAsync());
        Assert.True((await emulated.Verifying.VerifyAsync(A.Month("2019-01"), 2, TestContext.Current.CancellationToken))!.IsEqual);
    }
}

using Microsoft.Extensions.DependencyInjection;
using Pipeline.Storage.Jobs;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Host;

/// <summary>The timers of the cuts look each night, and on most nights there is nothing to cut.</summary>
public sealed class CutTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>On time before April 6, locked from April 11.</summary>
    [Theory]
    [InlineData("PreliminaryCut", "2019-04-05T17:14:59Z", false)]
    [InlineData("PreliminaryCut", "2019-04-05T17:15:00Z", true)]
    [InlineData("PreliminaryCut", "2019-04-09T17:15:00Z", true)]
    [InlineData("PreliminaryCut", "2019-04-10T17:15:00Z", false)]
    [InlineData("FinalCut", "2019-04-05T17:15:00Z", false)]
    [InlineData("FinalCut", "2019-04-10T17:14:59Z", false)]
    [InlineData("FinalCut", "2019-04-10T17:15:00Z", true)]
    [InlineData("FinalCut", "2019-08-01T17:15:00Z", true)]
    public async Task A_cut_runs_once_it_is_due_and_until_it_is_made(string timer, string now, bool runs)
    {
        await using var world = await WorldAsync(now);

        await world.FireAsync(timer);
        await world.FireAsync(timer);

        var run = await RunsAsync(world);
        Assert.Equal(runs ? [(JobNameOf(timer), "published")] : [], run);
    }

    [Fact]
    public async Task A_month_that_was_cut_by_the_nightly_run_is_not_cut_again()
    {
        await using var world = await WorldAsync("2019-04-10T18:30:00Z");
        await world.FireAsync("DailyRefresh");

        await world.FireAsync("FinalCut");

        Assert.Equal([("daily-refresh", "published")], await RunsAsync(world));
    }

    [Fact]
    public async Task A_deployment_without_reference_data_has_nothing_to_cut_and_logs_nothing()
    {
        await using var world = await HostWorld.StartAsync("2019-04-10T17:15:00Z");

        await world.FireAsync("PreliminaryCut");
        await world.FireAsync("FinalCut");

        Assert.Empty(await RunsAsync(world));
    }

    private static async Task<HostWorld> WorldAsync(string now)
    {
        var world = await HostWorld.StartAsync(now);
        var data = A.Country().With(A.Cell("CB1")).Data;
        await world.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-03") } });
        return world;
    }

    private static async Task<List<(string Name, string? Result)>> RunsAsync(HostWorld world) =>
        [.. (await world.Services.GetRequiredService<JobListing>().PageAsync(new(), world.Clock.GetUtcNow(), Cancellation)).Jobs.Select(j => (j.Name, j.Result))];

    private static string JobNameOf(string timer) => timer == "FinalCut" ? "final-cut" : "preliminary-cut";
}

using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;
using Pipeline.Storage;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.EndToEnd;

/// <summary>The month end as a process of its own, killed by the system again and again: a run that is let end gives what one gives that never was.</summary>
public sealed class KilledMonthEndTests : IAsyncLifetime
{
    private const int Kills = 6;
    private const int LongestMilliseconds = 1_500;

    private static readonly DateTimeOffset AfterLock = new(2019, 5, 11, 1, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("pipeline-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var prepared = new Deployment();
        await LateYear.PrepareAsync(prepared);
        await prepared.DisposeButKeepAsync();
        foreach (var name in (string[])["killed", "undisturbed"])
        {
            Folders.Copy(prepared.Folder, Path.Combine(_folder, name));
        }
    }

    [Fact]
    public async Task Killed_over_and_over_and_run_to_its_end_it_publishes_the_same()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));
        var random = new Random(seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = await ServingProcess.StartAsync(_folder, Path.Combine(_folder, "killed"), AfterLock);
            using var asked = await server.Http.PostAsync(new Uri("admin/functions/DailyRefresh", UriKind.Relative), null, Cancellation);
            Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);

            // The moment is what this test is about.
            await Task.Delay(random.Next(LongestMilliseconds), Cancellation);
            await server.KillAsync();
            await EndLeasesAsync();
            await HasACompleteSnapshotAsync();
        }

        Assert.Equal(await EndedAsync("undisturbed"), await EndedAsync("killed"));
    }

    /// <summary>Runs the month end to its end and says what readers then have.</summary>
    private async Task<IReadOnlyList<string>> EndedAsync(string name)
    {
        await using var stores = OpenStores.Embedded(Path.Combine(_folder, name), TimeProvider.System);
        var deployment = new Deployment(stores);
        await deployment.MonthEndAsync(AfterLock.AddMinutes(5));
        Assert.True((await new ReadinessChecks(stores).CheckCurrentAsync(Cancellation)).Passed);
        return await deployment.PublishedAsync();
    }

    private async Task HasACompleteSnapshotAsync()
    {
        await using var stores = OpenStores.Embedded(Path.Combine(_folder, "killed"), TimeProvider.System);
        var report = await new ReadinessChecks(stores).CheckCurrentAsync(Cancellation);
        Assert.All(report.Failed, check => Assert.Contains(check.Name, (string[])["parquet-equals-csv", "workbooks"]));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return default;
    }

    /// <summary>What the killed process held ends within a minute; here at once.</summary>
    private async Task EndLeasesAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "killed", "files.db")};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM lease";
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}

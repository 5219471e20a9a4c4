using System.Globalization;
using Pipeline.Core.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.EndToEnd;

/// <summary>What the server has acknowledged outlives the server, however it ends (PERFORMANCE, G4).</summary>
public sealed class KilledServerTests : IAsyncLifetime
{
    private const int Kills = 20;
    private const int Organizations = 4;
    private const int LongestMilliseconds = 500;

    /// <summary>Set it to the seed that a failure printed, and the kills come at the same moments again.</summary>
    private const string SeedVariable = "PIPELINE_TEST_SEED";

    private static readonly DateTimeOffset Morning = new(2019, 3, 20, 1, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("pipeline-").FullName;
    private readonly List<CorrectingCaller> _callers = [];

    private string Data => Path.Combine(_folder, "data");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        foreach (var (name, content) in Deployment.FilesOf(Country.Data with { Units = Country.Units with { FirstMonth = A.Month("2019-03") } }))
        {
            var path = Path.Combine(_folder, "reference", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, content, Cancellation);
        }

        await LocalProgram.RunAsync(_folder, "import", "reference", "--data", Data);
        for (var i = 0; i < Organizations; i++)
        {
            var lines = await LocalProgram.RunAsync(
                _folder, "keys", "create", "--role", "organization", "--organization", Organization(i), "--data", Data);
            _callers.AddRange(Cells(i).Chunk(2).Select(cells => new CorrectingCaller(key: lines[^1], cells)));
        }
    }

    [Fact]
    public async Task Twenty_kills_under_load_lose_no_acknowledged_receipt_and_leave_no_gap_in_a_chain()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"{SeedVariable}={seed}");
        var random = new Random(seed);

        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = await ServingProcess.StartAsync(_folder, Data, Morning.AddMinutes(10 * kill));
            await LoadAndKillAsync(server, TimeSpan.FromMilliseconds(random.Next(LongestMilliseconds)));
        }

        using var last = await ServingProcess.StartAsync(_folder, Data, Morning.AddMinutes(10 * Kills));
        await Task.WhenAll(_callers.Select(c => c.FinishAsync(last.Http)));
        await Task.WhenAll(_callers.Select(c => c.FindEverythingAsync(last.Http)));
        TestContext.Current.TestOutputHelper!.WriteLine($"{_callers.Sum(c => c.Acknowledged.Count())} receipts were acknowledged and found again.");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task LoadAndKillAsync(ServingProcess server, TimeSpan after)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var load = Task.WhenAll(_callers.Select(c => c.PostAsync(server, () => begun.TrySetResult())));

        // The moment counts from the first acknowledgement, when the load is on: waiting is what this test is about.
        await Task.WhenAny(begun.Task, load);
        await Task.WhenAny(Task.Delay(after, Cancellation), load);
        await server.KillAsync();
        await load;
    }

    private static Country Country { get; } = A.Country().With(Enumerable.Range(0, Organizations).SelectMany(i => (IEnumerable<object>)
        [A.AnOrganization(Organization(i), OrganizationKind.GrassrootsCell), .. Cells(i).Select(c => A.Cell(c, Organization(i)))]));

    private static string Organization(int i) => $"CB-{i + 1}";

    /// <summary>Of an organisation, two for each of its two callers: eight call at once.</summary>
    private static string[] Cells(int i) => [.. "ABCD".Select(letter => $"CB-{i + 1}-{letter}")];
}

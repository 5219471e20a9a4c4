using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Pipeline.Core.Summaries;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Settings;
using Pipeline.Local.Commands;
using Pipeline.Storage;
using Pipeline.Storage.Health;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Host;

public sealed class HealthTests : IAsyncLifetime
{
    private HostWorld _world = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _world = await HostWorld.StartAsync("2019-03-20T01:00:00Z");

    [Fact]
    public async Task Before_there_is_reference_data_no_sheet_can_be_taken()
    {
        using var response = await _world.Http.GetAsync(new Uri("api/health", UriKind.Relative), Cancellation);

        var health = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).RootElement;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal((true, false, "down"), (health.GetProperty("live").GetBoolean(), health.GetProperty("ready").GetBoolean(), health.GetProperty("state").GetString()));
        Assert.Equal(["rows ok", "files ok", "reference-data down", "datasets ok", "month-end unknown", "disk ok"], Checks(health));
    }

    [Fact]
    public async Task With_reference_data_sheets_are_taken()
    {
        await ImportAsync();

        var (status, health) = await AskAsync();

        Assert.Equal((200, "ok", 1), (status, health.GetProperty("state").GetString(), health.GetProperty("referenceVersion").GetInt32()));
        Assert.Equal(["rows ok", "files ok", "reference-data ok", "datasets ok", "month-end ok", "disk ok"], Checks(health));
        Assert.All(health.GetProperty("checks").EnumerateArray(), check => Assert.All(["vi", "en"], language => Assert.EndsWith(".", check.GetProperty(language).GetString()!, StringComparison.Ordinal)));
        Assert.True(health.GetProperty("freeGigabytes").GetDecimal() >= 0);
    }

    [Fact]
    public async Task The_last_month_end_is_told_by_when_and_how_it_ended()
    {
        await ImportAsync();
        _world.MoveTo("2019-04-10T17:15:00Z");
        await _world.FireAsync("FinalCut");

        var (_, health) = await AskAsync();

        var last = health.GetProperty("lastMonthEnd");
        Assert.Equal(("final-cut", "done", "published"), (last.GetProperty("job").GetString(), last.GetProperty("state").GetString(), last.GetProperty("result").GetString()));
        Assert.Equal(_world.Clock.GetUtcNow(), last.GetProperty("startedAt").GetDateTimeOffset());
        Assert.Equal("2019-03", health.GetProperty("lastFinalMonth").GetString());
    }

    /// <summary>March is cut on April 6, 00:15 in Vietnam.</summary>
    [Theory]
    [InlineData("2019-04-05T17:14:59Z", "ok")]
    [InlineData("2019-04-06T17:15:00Z", "ok")]
    [InlineData("2019-04-06T17:15:01Z", "degraded")]
    public async Task A_month_end_that_has_not_run_for_a_day_after_it_was_due_is_overdue_and_sheets_are_still_taken(string now, string state)
    {
        await ImportAsync();
        await _world.FireAsync("DailyRefresh");
        _world.MoveTo(now);

        var (status, health) = await AskAsync();

        Assert.Equal((200, state), (status, health.GetProperty("state").GetString()));
        Assert.Contains($"month-end {state}", Checks(health));
    }

    [Fact]
    public async Task A_run_that_ended_well_after_the_cut_was_due_makes_up_for_it()
    {
        await ImportAsync();
        _world.MoveTo("2019-04-09T18:30:00Z");
        await _world.FireAsync("DailyRefresh");

        var (_, health) = await AskAsync();

        Assert.Equal("ok", health.GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_deployment_that_has_just_got_its_reference_data_has_a_day_for_its_first_run()
    {
        _world.MoveTo("2019-04-08T01:00:00Z");
        await ImportAsync();

        var (_, first) = await AskAsync();
        _world.MoveTo("2019-04-09T01:00:01Z");
        var (_, later) = await AskAsync();

        Assert.Equal(("ok", "degraded"), (first.GetProperty("state").GetString(), later.GetProperty("state").GetString()));
        Assert.Contains("2019-04-08 08:00", later.GetProperty("checks")[4].GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_of_rows_that_does_not_answer_is_told_and_the_answer_still_comes()
    {
        await ImportAsync();

        var (status, health) = await AskAsync(Stores with { Rows = new NoRows() });

        Assert.Equal((503, "down"), (status, health.GetProperty("state").GetString()));
        Assert.Equal(["rows down", "files ok", "reference-data unknown", "datasets ok", "month-end unknown", "disk ok"], Checks(health));
    }

    [Fact]
    public async Task A_store_of_datasets_that_does_not_answer_keeps_no_sheet_out()
    {
        await ImportAsync();

        var (status, health) = await AskAsync(Stores with { Datasets = new NoAnswer(Stores.Datasets) });

        Assert.Equal((200, "degraded"), (status, health.GetProperty("state").GetString()));
        Assert.Contains("datasets degraded", Checks(health));
    }

    [Theory]
    [InlineData(999_999_999L, "degraded")]
    [InlineData(1_000_000_000L, "ok")]
    public async Task A_disk_that_is_nearly_full_is_told_in_time(long free, string state)
    {
        await ImportAsync();

        var (status, health) = await AskAsync(Stores with { FreeBytes = () => free });

        Assert.Equal((200, state), (status, health.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_disk_that_is_gone_takes_no_sheet()
    {
        await ImportAsync();

        var (status, health) = await AskAsync(Stores with { FreeBytes = () => throw new DriveNotFoundException() });

        Assert.Equal(503, status);
        Assert.Contains("files down", Checks(health));
        Assert.Contains("disk unknown", Checks(health));
    }

    [Fact]
    public async Task In_the_cloud_there_is_no_disk_to_tell_of()
    {
        await ImportAsync();

        var (_, health) = await AskAsync(Stores with { FreeBytes = null });

        Assert.Contains("disk not-applicable", Checks(health));
        Assert.False(health.TryGetProperty("freeGigabytes", out _));
    }

    [Fact]
    public async Task The_versions_in_use_are_those_of_the_code()
    {
        var (_, health) = await AskAsync();

        var versions = health.GetProperty("versions");
        Assert.Equal(
            (Core.Datasets.DatasetSchema.Version, ReferenceSchema.Version, RulesVersion.Current, StoreFormat.Current, "abc1234"),
            (versions.GetProperty("datasetSchema").GetString(), versions.GetProperty("referenceSchema").GetString(), versions.GetProperty("rules").GetInt32(),
                versions.GetProperty("store").GetInt32(), versions.GetProperty("commit").GetString()));
    }

    [Fact]
    public async Task However_often_it_is_asked_the_stores_are_looked_at_once()
    {
        var looks = 0;
        var health = HealthOf(Stores with { FreeBytes = () => Interlocked.Increment(ref looks) });

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => health.CheckAsync(Cancellation)));

        Assert.Equal(1, looks);
    }

    [Theory]
    [InlineData(false, 1, "down            reference-data")]
    [InlineData(true, 0, "ok              month-end")]
    public async Task The_command_shows_each_part_and_ends_1_where_no_sheet_can_be_taken(bool imported, int code, string line)
    {
        if (imported)
        {
            await ImportAsync();
        }

        await using var output = new StringWriter();
        var ended = await CommandLine.RunAsync(["health", "--url", $"{_world.Host.BaseAddress}"], Consoles.On(output, redirected: true), Consoles.On(output, redirected: true));

        Assert.Equal(code, ended);
        Assert.Contains(line, output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Last month end: none yet", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_the_answer_says_where_anything_is()
    {
        await ImportAsync();
        var body = await _world.Http.GetStringAsync(new Uri("api/health", UriKind.Relative), Cancellation);

        Assert.DoesNotContain(_world.Folder, body, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.MachineName, body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("127.0.0.1", body, StringComparison.Ordinal);
        Assert.DoesNotContain("XA-A", body, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    private Stores Stores => _world.Services.GetRequiredService<Stores>();

    private Task ImportAsync()
    {
        var data = A.Country().With(A.Cell("CB1")).Data;
        return _world.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-03") } });
    }

    /// <summary>Looks anew, where the host would tell for a while what it has just seen.</summary>
    private async Task<(int Status, JsonElement Health)> AskAsync(Stores? stores = null)
    {
        var answer = await HealthOf(stores ?? Stores).CheckAsync(Cancellation);
        return (answer.Status, JsonDocument.Parse(answer.Body).RootElement);
    }

    private Health HealthOf(Stores stores) => new(
        new HealthReading(stores, new ReferenceStore(stores), new MonthStore(stores), _world.Clock), new PipelineSettings { CodeCommit = "abc1234" },
        _world.Clock, NullLogger<Health>.Instance);

    private static IEnumerable<string> Checks(JsonElement health) =>
        health.GetProperty("checks").EnumerateArray().Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("state").GetString()}");

    private sealed class NoRows : IRowStore
    {
        private static StoreUnavailableException Outage => new("out of reach");

        public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation) => throw Outage;

        public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) => throw Outage;

        public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) => throw Outage;

        public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) => throw Outage;
    }

    private sealed class NoAnswer(Pipeline.Storage.Files.IFileStore inner) : FilesAround(inner)
    {
        public override Task<bool> ExistsAsync(string name, CancellationToken cancellation) => throw new StoreUnavailableException("out of reach");
    }
}

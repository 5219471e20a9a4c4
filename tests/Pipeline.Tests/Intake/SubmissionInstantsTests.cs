using System.Text;
using Pipeline.Core;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Intake;

public sealed class SubmissionInstantsTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [Fact]
    public async Task A_sheet_is_taken_from_day_1_of_its_month_in_Vietnam()
    {
        await using var world = new IntakeWorld();
        var opens = VietnamTime.StartOf(new(2019, 3, 1));

        Assert.Equal(422, (await world.FileAsync(Draft.Nil(), opens - Tick)).Status);
        Assert.Equal(201, (await world.FileAsync(Draft.Nil(), opens)).Status);
    }

    [Fact]
    public async Task Before_day_6_is_on_time_and_from_then_on_late()
    {
        await using var world = new IntakeWorld();
        var late = VietnamTime.StartOf(new(2019, 4, 6));

        Assert.True((await world.FileAsync(Draft.Nil(), late - Tick)).Receipt!.OnTime);
        Assert.False((await world.FileAsync(Draft.Nil().With("unit", "XA-MOT-CB02"), late)).Receipt!.OnTime);
    }

    [Fact]
    public async Task Before_day_11_is_taken_and_from_then_on_locked()
    {
        await using var world = new IntakeWorld();

        Assert.Equal(201, (await world.FileAsync(Draft.Nil(), IntakeWorld.Locked - Tick)).Status);
        Assert.Equal(409, (await world.FileAsync(Draft.Nil().With("unit", "XA-MOT-CB02"), IntakeWorld.Locked)).Status);
    }

    [Theory]
    [InlineData(120, 201)]
    [InlineData(121, 503)]
    public async Task A_sheet_not_committed_two_minutes_after_its_receipt_fails(int seconds, int status)
    {
        await using var world = new IntakeWorld();
        world.Clock.SetUtcNow(IntakeWorld.OnTime.AddSeconds(seconds));

        var answer = await world.FileAsync(Draft.CellMeetings(), IntakeWorld.OnTime);

        Assert.Equal(status, answer.Status);
        var stored = await world.Sheets.HeadsAsync("XA-MOT", new(2019, 3), TestContext.Current.CancellationToken);
        Assert.Equal(status == 201 ? 1 : 0, stored.Count);
        Assert.Equal(status == 201 ? 1 : 0, (await world.BodiesAsync()).Count);
        Assert.Equal(status == 503, answer.RetryAfter is not null);
    }

    [Theory]
    [InlineData(false, 503, "store-out-of-reach")]
    [InlineData(true, 429, "store-busy")]
    public async Task An_outage_of_the_store_is_said_with_when_to_try_again(bool throttled, int status, string code)
    {
        await using var world = new IntakeWorld(stores => stores with { Rows = new BrokenRows(throttled) });

        var answer = await world.FileAsync(Draft.CellMeetings());

        Assert.Equal((status, code), (answer.Status, Assert.Single(answer.Problems).Code));
        Assert.NotNull(answer.RetryAfter);
    }

    [Fact]
    public async Task A_client_that_goes_while_its_sheet_is_written_leaves_it_whole_and_audited()
    {
        using var gone = new CancellationTokenSource();
        await using var world = new IntakeWorld(stores => stores with { Received = new AfterCreating(stores.Received, gone.CancelAsync) });
        var submission = new Submission(
            Encoding.UTF8.GetBytes(Draft.Nil().ToJsonString()), IntakeWorld.Mot, IntakeWorld.OnTime, DryRun: false, ForRestatement: false);

        world.Clock.SetUtcNow(IntakeWorld.OnTime);

        await world.Intake.TakeAsync(submission, gone.Token);

        Assert.Single(await world.Sheets.HeadsAsync("XA-MOT", new(2019, 3), TestContext.Current.CancellationToken));
        var entries = await new AuditLog(world.Stores, TimeProvider.System).ReadAsync(new(2019, 4, 3), TestContext.Current.CancellationToken);
        Assert.Equal("accepted", Assert.Single(entries).Result);
    }

    [Fact]
    public async Task A_request_that_comes_too_late_takes_away_its_own_body_and_not_its_twin_s()
    {
        IntakeWorld? world = null;
        SheetAnswer? twin = null;
        var isFirst = true;
        await using var _ = world = new IntakeWorld(stores => stores with { Received = new AfterCreating(stores.Received, LetTheTwinPassAsync) });

        var late = await world.FileAsync(Draft.Nil());

        Assert.Equal((503, 201), (late.Status, twin!.Status));
        Assert.Single(await world.BodiesAsync());

        async Task LetTheTwinPassAsync()
        {
            if (isFirst)
            {
                isFirst = false;
                twin = await world!.FileAsync(Draft.Nil());
                world.Clock.Advance(TimeSpan.FromMinutes(3));
            }
        }
    }

    private sealed class BrokenRows(bool throttled) : IRowStore
    {
        private StoreUnavailableException Outage => new("No store.") { Throttled = throttled };

        public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation) => throw Outage;

        public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation) => throw Outage;

        public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation) =>
            throw Outage;

        public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation) => throw Outage;
    }
}

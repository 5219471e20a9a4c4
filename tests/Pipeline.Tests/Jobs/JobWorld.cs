using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage.Jobs;
using Pipeline.Tests.Registers;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Jobs;

/// <summary>A job log on an embedded store, and a clock.</summary>
internal sealed class JobWorld : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2019, 4, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly TestStores _test;

    public JobWorld()
    {
        _test = new(Clock);
        Stores = _test.Stores with { Rows = Rows.Around(_test.Stores.Rows) };
        Log = new(Stores, Clock);
        Listing = new(Stores);
        Requested = new(Stores, Log, Clock);
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public FailingRows Rows { get; } = new();

    public Pipeline.Storage.Stores Stores { get; }

    public JobLog Log { get; }

    public JobListing Listing { get; }

    public RequestedJobs Requested { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task RunAsync(Func<JobRun, CancellationToken, Task> work, string name = "month-end") =>
        Log.RunAsync(name, "KEY0000001", JobInputs.None, work, Cancellation);

    public async Task<IReadOnlyList<JobRecord>> ListAsync(JobQuery? query = null) =>
        (await Listing.PageAsync(query ?? new(), Clock.GetUtcNow(), Cancellation)).Jobs;

    public async Task<JobRecord> OnlyAsync() => Assert.Single(await ListAsync());

    public ValueTask DisposeAsync() => _test.DisposeAsync();
}

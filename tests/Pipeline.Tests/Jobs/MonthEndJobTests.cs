using Pipeline.Core.Jobs;
using Pipeline.Core.Reference;
using Pipeline.Storage.Jobs;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Jobs;

public sealed class MonthEndJobTests : IAsyncDisposable
{
    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_month_end_tells_its_months_its_counts_and_its_result()
    {
        await ImportAsync();
        await _deployment.MonthEndAsync(A.Instant("2019-01-20T00:00:00Z"));

        await RunAsync();

        var record = await NewestAsync();
        Assert.Equal((JobState.Done, "unchanged", "publish"), (record.State, record.Result, record.Step));
        Assert.Equal([A.Month("2019-01")], record.Months);
        Assert.Equal((1L, 0L, 2L), (record.Counts["months"], record.Counts["summarised"], record.Counts["reused"]));
    }

    [Fact]
    public async Task A_month_end_that_was_asked_for_is_in_the_log_with_who_asked()
    {
        await ImportAsync();
        var requests = _deployment.Requests(A.Instant("2019-01-20T00:00:00Z"));
        await requests.RequestAsync(A.Month("2019-01"), full: true, "KEY0000001", Cancellation);

        await requests.WorkOffAsync(Cancellation);

        var record = await NewestAsync();
        Assert.Equal(("month-end", "KEY0000001", JobState.Done, "published"), (record.Name, record.StartedBy, record.State, record.Result));
        Assert.Equal(["full=true", "month=2019-01"], record.Inputs.Select(i => $"{i.Key}={i.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_month_end_that_breaks_names_the_step_and_is_done_when_it_is_asked_for_again()
    {
        await ImportAsync();
        await _deployment.MonthEndAsync(A.Instant("2019-01-20T00:00:00Z"));
        var table = Directory.EnumerateDirectories(Path.Combine(_deployment.Folder, "datasets", "files"), "fact_reporting").Single();
        Directory.Move(table, table + ".away");
        File.WriteAllText(table, "");
        await Assert.ThrowsAnyAsync<Exception>(RunAsync);
        var failed = await NewestAsync();

        File.Delete(table);
        Directory.Move(table + ".away", table);
        var requested = new RequestedJobs(_deployment.Stores, _deployment.Jobs, TimeProvider.System);
        var again = await requested.RequestAsync(failed.Name, "KEY0000001", failed.Inputs, Cancellation);
        await requested.WorkOffAsync(_ => (run, token) => _deployment.MonthEndJob.RunAsync(run, token), Cancellation);

        Assert.Equal((JobState.Failed, "write 2019-01"), (failed.State, failed.FailedStep));
        Assert.Equal(JobState.Done, (await new JobListing(_deployment.Stores).FindAsync(again.Id, Cancellation))!.State);
    }

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    private Task ImportAsync()
    {
        var country = A.Country().With(A.Cell("CB1"), A.AnOrganization("CB-TRUONG", OrganizationKind.GrassrootsCell), A.Cell("CB-TRUONG-CB", "CB-TRUONG"));
        return _deployment.ImportAsync((country with { FirstMonth = A.Month("2019-01") }).Data);
    }

    private Task RunAsync() => _deployment.Jobs.RunAsync(
        JobKinds.DailyRefresh.Code, JobStarters.Timer, JobInputs.None, (run, token) => _deployment.MonthEndJob.RunAsync(run, token), Cancellation);

    private async Task<JobRecord> NewestAsync() =>
        (await new JobListing(_deployment.Stores).PageAsync(new(), A.Instant("2019-02-01T00:00:00Z"), Cancellation)).Jobs[0];
}

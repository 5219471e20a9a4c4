using System.Text;
using Pipeline.Core.Datasets;
using Pipeline.Core.Jobs;
using Pipeline.Storage.Jobs;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Jobs;

public sealed class JobLogFileTests : IAsyncDisposable
{
    private readonly JobWorld _world = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_run_that_is_kept_is_a_line_beside_the_datasets_the_newest_first()
    {
        await _world.Log.RunAsync("month-end", "KEY0000001", JobInputs.OfMonthEnd(A.Month("2019-03"), full: true), (run, _) =>
        {
            run.Count("summarised", 2);
            run.Count("months", 1);
            run.EndsAs("published");
            _world.Clock.Advance(TimeSpan.FromMilliseconds(1500));
            return Task.CompletedTask;
        }, Cancellation);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _world.Log.RunAsync("final-cut", JobStarters.Timer, JobInputs.None, (run, _) =>
        {
            run.Step("check");
            throw new InvalidOperationException("Nguyễn Văn A");
        }, Cancellation));

        var lines = await LinesAsync();
        Assert.Equal("\uFEFF\"job_id\",\"job\",\"job_vi\",\"job_en\",\"started_by\",\"started_at\",\"ended_at\",\"seconds\",\"state\",\"result\",\"failed_step\",\"error\",\"months\",\"inputs\",\"counts\"", lines[0]);
        Assert.EndsWith("\"failed\",,\"check\",\"InvalidOperationException\",\"\",\"\",\"\"", lines[1], StringComparison.Ordinal);
        Assert.Contains(",\"final-cut\",\"Chốt số liệu chính thức\",\"Final cut\",\"timer\",", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"request\",2019-04-02T01:00:00", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("1.5,\"done\",\"published\",,,\"2019-03\",\"full=true month=2019-03\",\"months=1 summarised=2\"", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_keys_nor_what_an_error_says_stand_in_it()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _world.RunAsync((_, _) => throw new InvalidOperationException("Nguyễn Văn A")));

        var text = string.Join('\n', await LinesAsync());

        Assert.DoesNotContain("KEY0000001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguy", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_is_in_no_snapshot()
    {
        Assert.DoesNotContain(DatasetSchema.Tables, t => t.Name == JobLogTable.Table.Definition.Name);
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    private async Task<string[]> LinesAsync()
    {
        var file = await _world.Stores.Datasets.ReadAsync("current/csv/job_log.csv", Cancellation);
        return Encoding.UTF8.GetString(file!.Content.Span).Split("\r\n");
    }
}

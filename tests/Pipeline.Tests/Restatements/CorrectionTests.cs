using System.Text.Json;
using Pipeline.Core.Jobs;
using Pipeline.Core.Restatements;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Restatements;

/// <summary>Whom it concerns is told of each month that changed, and the job log of the run.</summary>
public sealed class CorrectionTests : IAsyncLifetime
{
    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await LateYear.PrepareAsync(_deployment);

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    [Fact]
    public async Task Each_month_that_was_restated_gets_one_message_that_counts_its_changed_figures()
    {
        var restatement = await LateYear.RestateAsync(_deployment, LateYear.Late);

        var messages = await MessagesAsync();
        Assert.Equal(restatement.Versions.Select(v => $"{restatement.Id}-{v.Month}"), messages.Select(m => m.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        foreach (var data in messages.Select(m => m.GetProperty("data")))
        {
            var changed = await _deployment.TableAsync(RestatementTable.Table.Definition, data.GetProperty("month").GetString()!);
            Assert.Equal(changed.RowCount, data.GetProperty("figures").GetInt32());
            Assert.Equal((1, 2), (data.GetProperty("versionBefore").GetInt32(), data.GetProperty("versionAfter").GetInt32()));
        }
    }

    [Fact]
    public async Task A_second_restatement_of_a_month_counts_its_own_changes_alone()
    {
        await LateYear.RestateAsync(_deployment, LateYear.Late);

        var second = await LateYear.RestateAsync(_deployment, LateYear.Models("2019-01"));

        var data = (await MessagesAsync()).Single(m => m.GetProperty("id").GetString() == $"{second.Id}-2019-01").GetProperty("data");
        var all = await _deployment.TableAsync(RestatementTable.Table.Definition, "2019-01");
        var ids = all.Columns[all.Table.Columns.Select(c => c.Name).ToList().IndexOf("restatement_id")].Cast<string>().ToList();
        Assert.Equal(ids.Count(i => i == second.Id), data.GetProperty("figures").GetInt32());
        Assert.True(data.GetProperty("figures").GetInt32() < ids.Count);
    }

    [Fact]
    public async Task The_reason_stands_in_no_message_and_not_in_the_job_log()
    {
        await LateYear.RestateAsync(_deployment, LateYear.Late);

        var job = await JobAsync();

        Assert.All(await MessagesAsync(), m => Assert.DoesNotContain("mưa lũ", m.GetRawText(), StringComparison.Ordinal));
        Assert.DoesNotContain(job.Inputs.Values, v => v.Contains("mưa lũ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_run_is_in_the_job_log_with_who_asked_and_what_came_of_it()
    {
        var restatement = await LateYear.RestateAsync(_deployment, LateYear.Late);

        var job = await JobAsync();

        Assert.Equal(("restatement", "board", JobState.Done, "tell"), (job.Name, job.StartedBy, job.State, job.Step));
        Assert.Equal((restatement.Id, "2019-01"), (job.Inputs["restatement"], job.Inputs["month"]));
        Assert.Equal(restatement.Versions.Select(v => v.Month), job.Months);
        Assert.Equal((3L, 1L, 0L), (job.Counts["months"], job.Counts["let-in"], job.Counts["refused"]));
    }

    private async Task<List<JsonElement>> MessagesAsync() => await _deployment.Stores.Rows
        .ScanAsync(RowTable.Messages, "outbox", "m_", withPacks: true, Cancellation)
        .Select(r => JsonDocument.Parse(r.Pack).RootElement)
        .ToListAsync(Cancellation);

    private async Task<JobRecord> JobAsync() => Assert.Single(
        (await new JobListing(_deployment.Stores).PageAsync(new(Name: "restatement"), A.Instant("2020-01-01T00:00:00Z"), Cancellation)).Jobs);
}

using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Messages;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Host;

public sealed class MessageAndJobTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_timer_run_that_did_something_is_in_the_job_log()
    {
        await host.Host.FireAsync("DailyRefresh", Cancellation);
        await host.Host.FireAsync("SendReminders", Cancellation);
        await host.Host.FireAsync("DeliverMessages", Cancellation);
        await host.Host.FireAsync("RequestedRuns", Cancellation);
        await host.Host.FireAsync("CleanUp", Cancellation);

        var names = (await JobsAsync("")).Select(j => j.GetProperty("name").GetString()).ToHashSet();

        Assert.Superset(new HashSet<string?> { "daily-refresh", "send-reminders", "clean-up" }, names);
        Assert.DoesNotContain("deliver-messages", names);
        Assert.DoesNotContain("requested-runs", names);
    }

    [Fact]
    public async Task A_run_is_asked_for_again_and_its_address_tells_how_it_goes()
    {
        await host.Host.FireAsync("DailyRefresh", Cancellation);
        var before = (await JobsAsync("?name=daily-refresh"))[0];

        using var asked = await host.PostAsync($"api/jobs/{before.GetProperty("id").GetString()}/rerun", host.BoardKey, content: null);
        using var early = await host.SendAsync(HttpMethod.Get, asked.Headers.Location!.ToString(), host.BoardKey);
        using var twice = await host.PostAsync($"{asked.Headers.Location}/rerun", host.BoardKey, content: null);
        await host.Host.FireAsync("RequestedRuns", Cancellation);
        using var done = await host.SendAsync(HttpMethod.Get, asked.Headers.Location.ToString(), host.BoardKey);

        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), asked.Headers.RetryAfter!.Delta);
        Assert.Equal("requested", (await JsonAsync(early)).GetProperty("state").GetString());
        Assert.Equal((HttpStatusCode.Conflict, "job-not-over"), (twice.StatusCode, (await JsonAsync(twice)).GetProperty("code").GetString()));
        var run = await JsonAsync(done);
        Assert.Equal(("daily-refresh", "done", "no-reference-data"), (
            run.GetProperty("name").GetString(), run.GetProperty("state").GetString(), run.GetProperty("result").GetString()));
        Assert.Equal(host.BoardKey.Split('.')[0], run.GetProperty("startedBy").GetString());
        Assert.Contains(await AuditAsync(), e => e.What == "rerun-job" && e.Subject == before.GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_import_is_in_the_log_and_cannot_be_asked_for_again()
    {
        using var archive = HostFixture.Json("");
        archive.Headers.ContentType = new("application/zip");
        using var refused = await host.PostAsync("api/reference", host.BoardKey, archive);
        using var form = new MultipartFormDataContent { { HostFixture.Json("x"), "file", "cells.csv" } };
        using var imported = await host.PostAsync("api/reference", host.BoardKey, form);
        var run = (await JobsAsync("?name=import-reference"))[0];

        using var again = await host.PostAsync($"api/jobs/{run.GetProperty("id").GetString()}/rerun", host.BoardKey, content: null);

        Assert.Equal(("failed", "refused", "import"), (
            run.GetProperty("state").GetString(), run.GetProperty("result").GetString(), run.GetProperty("failedStep").GetString()));
        Assert.Equal((HttpStatusCode.Conflict, "job-not-repeatable"), (again.StatusCode, (await JsonAsync(again)).GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("api/jobs?name=nothing", HttpStatusCode.BadRequest, "job-name-unknown")]
    [InlineData("api/jobs?state=lost", HttpStatusCode.BadRequest, "job-state-unknown")]
    [InlineData("api/jobs?month=March", HttpStatusCode.UnprocessableEntity, "month-invalid")]
    [InlineData("api/jobs/20190320T0100000000000Z-00000000", HttpStatusCode.NotFound, "job-unknown")]
    [InlineData("api/messages?state=lost", HttpStatusCode.BadRequest, "message-state-unknown")]
    [InlineData("api/messages/a.b", HttpStatusCode.NotFound, "message-unknown")]
    public async Task What_cannot_be_found_is_told(string address, HttpStatusCode status, string code)
    {
        using var response = await host.SendAsync(HttpMethod.Get, address, host.BoardKey);

        Assert.Equal((status, code), (response.StatusCode, (await JsonAsync(response)).GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("GET", "api/jobs")]
    [InlineData("POST", "api/jobs/x/rerun")]
    [InlineData("GET", "api/messages")]
    [InlineData("POST", "api/messages/x/retry")]
    public async Task An_organisation_sees_neither_jobs_nor_messages(string verb, string address)
    {
        using var response = await host.SendAsync(new(verb), address, host.OrganizationKey);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_message_is_listed_with_its_deliveries_and_without_a_receiver_there_is_nothing_to_send_again()
    {
        var outbox = host.Host.Services.GetRequiredService<Outbox>();
        await outbox.AddAsync(CorrectionMessages.Of("R1", A.Month("2019-01"), (1, 2), [new("fact_visit", 1)], HostFixture.Now), Cancellation);

        using var listed = await host.SendAsync(HttpMethod.Get, "api/messages?state=unaddressed", host.BoardKey);
        using var found = await host.SendAsync(HttpMethod.Get, "api/messages/R1-2019-01", host.BoardKey);
        using var again = await host.PostAsync("api/messages/R1-2019-01/retry", host.BoardKey, content: null);

        var message = (await JsonAsync(listed)).GetProperty("messages")[0];
        Assert.Equal(("R1-2019-01", "correction", "unaddressed", "2019-01"), (
            message.GetProperty("id").GetString(), message.GetProperty("kind").GetString(), message.GetProperty("state").GetString(), message.GetProperty("month").GetString()));
        Assert.Equal(message.GetRawText(), (await JsonAsync(found)).GetRawText());
        Assert.Equal((HttpStatusCode.Conflict, "message-nothing-to-send"), (again.StatusCode, (await JsonAsync(again)).GetProperty("code").GetString()));
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).RootElement;

    private async Task<JsonElement[]> JobsAsync(string query)
    {
        using var response = await host.SendAsync(HttpMethod.Get, $"api/jobs{query}", host.BoardKey);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await JsonAsync(response)).GetProperty("jobs").EnumerateArray()];
    }

    private Task<IReadOnlyList<AuditEntry>> AuditAsync() =>
        host.Host.Services.GetRequiredService<AuditLog>().ReadAsync(Core.VietnamTime.DayOf(HostFixture.Now), Cancellation);
}

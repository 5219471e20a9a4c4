using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core.Reference;
using Pipeline.Core.Reminders;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Messages;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Reminders;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Reminders;

public sealed class ReminderJobTests : IAsyncDisposable
{
    private const string ThreeDaysBefore = "2019-04-02T01:00:00Z";

    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_organisation_with_sheets_to_file_gets_one_message_and_no_other_does()
    {
        await ImportAsync();
        await FileEverythingAsync("CQ-B", "CB3");

        await RemindAsync(ThreeDaysBefore);

        Assert.Equal(["2019-03-XA-A-before-3"], await IdsAsync());
    }

    [Fact]
    public async Task A_timer_that_fires_twice_reminds_once()
    {
        await ImportAsync();

        await RemindAsync(ThreeDaysBefore);
        await RemindAsync("2019-04-02T09:00:00Z");

        Assert.Equal(["2019-03-CQ-B-before-3", "2019-03-XA-A-before-3"], await IdsAsync());
    }

    [Fact]
    public async Task Each_stage_is_reminded_of_on_its_own_day()
    {
        await ImportAsync();
        await FileEverythingAsync("CQ-B", "CB3");
        for (var day = 1; day <= 10; day++)
        {
            await RemindAsync($"2019-04-{day:00}T01:00:00Z");
        }

        Assert.Equal(["2019-03-XA-A-after-1", "2019-03-XA-A-after-3", "2019-03-XA-A-before-1", "2019-03-XA-A-before-3"], await IdsAsync());
    }

    [Fact]
    public async Task A_day_that_was_missed_is_not_made_up_for()
    {
        await ImportAsync();
        await FileEverythingAsync("CQ-B", "CB3");

        await RemindAsync("2019-04-04T01:00:00Z");

        Assert.Equal(["2019-03-XA-A-before-1"], await IdsAsync());
    }

    [Fact]
    public async Task An_organisation_that_was_given_more_time_is_reminded_by_its_own_deadline()
    {
        await ImportAsync();
        await new ExtensionStore(_deployment.Stores).AddAsync(
            new("CQ-B", A.Month("2019-03"), A.Instant("2019-04-08T17:00:00Z"), "Lũ quét.", A.Instant("2019-04-01T00:00:00Z"), "board"), Cancellation);

        await RemindAsync(ThreeDaysBefore);
        await RemindAsync("2019-04-05T01:00:00Z");

        Assert.Equal(["2019-03-CQ-B-before-3", "2019-03-XA-A-before-3"], await IdsAsync());
        Assert.Equal("2019-04-08", (await BodyAsync("2019-03-CQ-B-before-3")).GetProperty("data").GetProperty("lastDay").GetString());
    }

    [Fact]
    public async Task A_locked_month_is_reminded_of_no_more()
    {
        await ImportAsync();

        await RemindAsync("2019-04-10T17:00:00Z", "6");

        Assert.Empty(await IdsAsync());
    }

    [Fact]
    public async Task A_message_names_the_organisation_and_counts_by_form_and_says_nothing_of_units_and_people()
    {
        await ImportAsync();
        await RemindAsync(ThreeDaysBefore);

        var body = await BodyAsync("2019-03-XA-A-before-3");

        var data = body.GetProperty("data");
        Assert.Equal(("XA-A", "XA-A", "2019-03", "before-3"), (
            data.GetProperty("organization").GetString(), data.GetProperty("nameVi").GetString(), data.GetProperty("month").GetString(), data.GetProperty("stage").GetString()));
        var cells = data.GetProperty("outstanding").EnumerateArray().Single(f => f.GetProperty("code").GetString() == CellMeetingsForm.Code);
        Assert.Equal(2, cells.GetProperty("sheets").GetInt32());
        Assert.DoesNotContain("CB1", body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("DV-1", body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_job_log_counts_the_reminders_and_names_their_months()
    {
        await ImportAsync();

        var run = await RemindAsync(ThreeDaysBefore);
        var again = await RemindAsync("2019-04-02T02:00:00Z");

        Assert.Equal(2, run.Counts["reminders"]);
        Assert.Equal([A.Month("2019-03")], run.Months);
        Assert.Equal(2, again.Counts["reminded-before"]);
    }

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    private Task ImportAsync()
    {
        var country = A.Country().With(
            A.Cell("CB1"), A.Cell("CB2"), A.Member("DV-1"), A.AnOrganization("CQ-B", OrganizationKind.AgencyBlocCommittee), A.Cell("CB3", "CQ-B"));
        return _deployment.ImportAsync((country with { FirstMonth = A.Month("2019-01") }).Data);
    }

    private async Task FileEverythingAsync(string organization, string cell)
    {
        foreach (var form in (string[])[CellMeetingsForm.Code, MemberReportsForm.Code])
        {
            var answer = await _deployment.PostAsync(organization, Deployment.Nil(form, cell, "2019-03"), A.Instant("2019-04-01T00:00:00Z"));
            Assert.Equal(201, answer.Status);
        }
    }

    private async Task<JobRecord> RemindAsync(string now, string? days = null)
    {
        var (stores, clock) = (_deployment.Stores, new FakeTimeProvider(A.Instant(now)));
        var references = new ReferenceStore(stores);
        var plan = ReminderDays.Default;
        Assert.True(days is null || ReminderDays.TryParse(days, out plan));
        var ledger = new LedgerReading(new SheetStore(stores), references, new MonthStore(stores), new ExtensionStore(stores), new ReviewStore(stores), clock);
        var job = new ReminderJob(references, ledger, new Outbox(stores, Webhooks.None, clock), plan, clock);
        await new JobLog(stores, clock).RunAsync("send-reminders", JobStarters.Timer, JobInputs.None, job.RunAsync, Cancellation);
        return (await new JobListing(stores).PageAsync(new(), clock.GetUtcNow(), Cancellation)).Jobs[0];
    }

    private async Task<IReadOnlyList<string>> IdsAsync() => await Rows().Select(r => r.Fields["Id"]).Order(StringComparer.Ordinal).ToListAsync(Cancellation);

    private async Task<JsonElement> BodyAsync(string id) => JsonDocument.Parse((await Rows().FirstAsync(r => r.Fields["Id"] == id, Cancellation)).Pack).RootElement;

    private IAsyncEnumerable<StoredRow> Rows() => _deployment.Stores.Rows.ScanAsync(RowTable.Messages, "outbox", "m_", withPacks: true, Cancellation);
}

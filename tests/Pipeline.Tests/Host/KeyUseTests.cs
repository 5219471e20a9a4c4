using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;

namespace Pipeline.Tests.Host;

/// <summary>A host at which one client may present a single key that opens nothing, and then waits.</summary>
public sealed class KeyUseTests : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pipeline-keys-{Guid.NewGuid():N}");
    private LocalHost _host = null!;
    private HttpClient _http = null!;
    private KeyStore _keys = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await HostFixture.StartAsync(new PipelineSettings { DataFolder = _folder, FailedKeyBurst = 1 });
        _http = new HttpClient(new OpenApi.DocumentedAnswers()) { BaseAddress = _host.BaseAddress };
        _keys = _host.Services.GetRequiredService<KeyStore>();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_use_of_a_key_is_in_the_audit_with_who_what_when_from_where_and_result()
    {
        var (record, key) = await _keys.CreateAsync(CallerRole.Organization, "XA-NAM-DICH", "", Cancellation);

        using var read = await SendAsync(HttpMethod.Get, "api/months?secret=x", key);
        using var refused = await SendAsync(HttpMethod.Post, "api/month-ends", key);

        Assert.Equal(
            [
                new(HostFixture.Now, record.Id, "month-ends", "POST /api/month-ends", "403 role-not-allowed", "127.0.0.1"),
                new(HostFixture.Now, record.Id, "months", "GET /api/months", "200", "127.0.0.1"),
            ],
            (await EntriesAsync()).OrderBy(e => e.What, StringComparer.Ordinal));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (read.StatusCode, refused.StatusCode));
    }

    [Fact]
    public async Task A_key_that_opens_nothing_is_in_the_audit_and_a_request_without_one_is_not()
    {
        var (record, key) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation);
        await _keys.RevokeAsync(record.Id, Cancellation);

        using var revoked = await SendAsync(HttpMethod.Get, "api/months", key);
        using var nobody = await SendAsync(HttpMethod.Get, "api/months", key: null);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (revoked.StatusCode, nobody.StatusCode));
        var entry = Assert.Single(await EntriesAsync());
        Assert.Equal((record.Id, "months", "401 key-unknown"), (entry.Who, entry.What, entry.Result));
    }

    [Fact]
    public async Task Wrong_secrets_for_a_known_key_from_one_address_lock_out_neither_its_holder_nor_that_address()
    {
        var (record, key) = await _keys.CreateAsync(CallerRole.Operator, null, "", Cancellation);
        var forged = record.Id + ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

        var attack = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => SendAsync(HttpMethod.Get, "api/jobs", forged)));
        using var holder = await SendAsync(HttpMethod.Get, "api/jobs", key);

        Assert.All(attack, a => Assert.True(a.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.TooManyRequests));
        var told = attack.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("too-many-failed-keys", await CodeAsync(told));
        Assert.True(told.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, holder.StatusCode);
        Assert.InRange((await EntriesAsync()).Count(e => e.Result == "401 key-unknown"), 1, 5);
    }

    [Fact]
    public async Task A_key_that_only_reads_reads_and_changes_nothing_but_itself()
    {
        var (_, key) = await _keys.CreateAsync(CallerRole.Board, null, "", Cancellation, scope: new(ReadOnly: true, []));

        using var read = await SendAsync(HttpMethod.Get, "api/jobs", key);
        using var write = await SendAsync(HttpMethod.Post, "api/month-ends", key);
        using var rotated = await SendAsync(HttpMethod.Post, "api/keys/rotation", key, "{}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Created), (read.StatusCode, rotated.StatusCode));
        Assert.Equal("key-read-only", await CodeAsync(write));
    }

    [Fact]
    public async Task A_key_limited_to_forms_opens_nothing_that_is_not_about_them()
    {
        var (_, key) = await _keys.CreateAsync(CallerRole.Organization, "XA-NAM-DICH", "", Cancellation, scope: new(ReadOnly: false, ["cell-meetings"]));

        using var other = await SendAsync(HttpMethod.Get, "api/sheets/2019-03/new-rural/C-NAM-DICH", key);
        using var elsewhere = await SendAsync(HttpMethod.Get, "api/obligations?month=2019-03", key);

        Assert.Equal("form-not-in-scope", await CodeAsync(other));
        Assert.Equal("key-limited-to-forms", await CodeAsync(elsewhere));
    }

    [Fact]
    public async Task Who_holds_a_key_changes_it_and_the_new_one_opens_while_the_old_one_still_does()
    {
        var (record, key) = await _keys.CreateAsync(CallerRole.Operator, null, "", Cancellation);

        using var rotated = await SendAsync(HttpMethod.Post, "api/keys/rotation", key, """{"overlapDays":3}""");
        var view = JsonDocument.Parse(await rotated.Content.ReadAsStringAsync(Cancellation)).RootElement;
        using var byNew = await SendAsync(HttpMethod.Get, "api/jobs", view.GetProperty("newKey").GetString());
        using var byOld = await SendAsync(HttpMethod.Get, "api/jobs", key);
        using var again = await SendAsync(HttpMethod.Post, "api/keys/rotation", key, "{}");

        Assert.Equal(HttpStatusCode.Created, rotated.StatusCode);
        Assert.Equal(HostFixture.Now.AddDays(3), view.GetProperty("oldKeyEndsAt").GetDateTimeOffset());
        Assert.Equal(HostFixture.Now.AddDays(365), view.GetProperty("keyEndsAt").GetDateTimeOffset());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (byNew.StatusCode, byOld.StatusCode));
        Assert.Equal("key-already-rotated", await CodeAsync(again));
        Assert.Contains(await EntriesAsync(), e => e.What == "rotate-key" && e.Who == record.Id && e.Subject == record.Id && e.Result == view.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("""{"overlapDays":91}""")]
    [InlineData("""{"overlapDays":-1}""")]
    [InlineData("""{"overlapDays":"14"}""")]
    [InlineData("""{"days":14}""")]
    [InlineData("[]")]
    public async Task An_overlap_that_makes_no_sense_is_refused(string body)
    {
        var (_, key) = await _keys.CreateAsync(CallerRole.Operator, null, "", Cancellation);

        using var answer = await SendAsync(HttpMethod.Post, "api/keys/rotation", key, body);

        Assert.Equal("key-overlap-invalid", await CodeAsync(answer));
    }

    [Fact]
    public async Task Who_uses_a_key_is_told_when_its_end_is_near_and_not_before()
    {
        var (_, near) = await _keys.CreateAsync(CallerRole.Operator, null, "", Cancellation, HostFixture.Now.AddDays(30));
        var (_, far) = await _keys.CreateAsync(CallerRole.Operator, null, "", Cancellation, HostFixture.Now.AddDays(31));

        using var told = await SendAsync(HttpMethod.Get, "api/jobs", near);
        using var untold = await SendAsync(HttpMethod.Get, "api/jobs", far);

        Assert.Equal("2019-04-19T01:00:00Z", Assert.Single(told.Headers.GetValues("X-Key-Ends")));
        Assert.False(untold.Headers.Contains("X-Key-Ends"));
    }

    [Fact]
    public async Task An_answer_whose_entry_cannot_be_kept_does_not_go_out()
    {
        var folder = _folder + "-broken";
        var stores = OpenStores.Embedded(folder, TimeProvider.System);
        await using (var host = await LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build())
            {
                Port = 0,
                RunTimers = false,
                LogLevel = LogLevel.None,
                AddServices = s => s.AddSingleton(_ => stores with { Rows = new RowsWithoutAudit(stores.Rows) }).AddPipeline(new PipelineSettings { DataFolder = folder }),
            },
            Cancellation))
        {
            var (_, key) = await host.Services.GetRequiredService<KeyStore>().CreateAsync(CallerRole.Operator, null, "", Cancellation);
            using var http = new HttpClient { BaseAddress = host.BaseAddress };
            http.DefaultRequestHeaders.Add("X-Api-Key", key);

            using var answer = await http.GetAsync(new Uri("api/jobs", UriKind.Relative), Cancellation);

            Assert.Equal("store-out-of-reach", await CodeAsync(answer));
            Assert.NotNull(answer.Headers.RetryAfter);
        }

        await stores.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? key, string? json = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = json is null ? null : HostFixture.Json(json) };
        if (key is not null)
        {
            request.Headers.Add("X-Api-Key", key);
        }

        return await _http.SendAsync(request, Cancellation);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("code").GetString();

    private Task<IReadOnlyList<AuditEntry>> EntriesAsync() => _host.Services.GetRequiredService<AuditLog>().ReadAsync(Core.VietnamTime.DayOf(HostFixture.Now), Cancellation);
}

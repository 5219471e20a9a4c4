using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;

namespace Pipeline.Tests.Host;

public sealed class EdgeTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const int Limit = 4 * 1024 * 1024;

    [Fact]
    public async Task A_request_without_a_key_is_answered_401_with_both_wordings()
    {
        using var response = await host.PostAsync("api/submissions", key: null, HostFixture.Json("{}"));

        var problem = await ProblemOfAsync(response, HttpStatusCode.Unauthorized);
        Assert.Equal("urn:problem:key-missing", problem.GetProperty("type").GetString());
        Assert.Equal("Key missing", problem.GetProperty("title").GetString());
        Assert.Equal(401, problem.GetProperty("status").GetInt32());
        Assert.Equal("key-missing", problem.GetProperty("code").GetString());
        Assert.Equal(problem.GetProperty("en").GetString(), problem.GetProperty("detail").GetString());
        Assert.Equal("key-missing", problem.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Letters_and_quotation_marks_are_written_as_they_are()
    {
        using var response = await host.PostAsync("api/submissions", key: null, HostFixture.Json("{}"));

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Thiếu khóa truy cập", text, StringComparison.Ordinal);
        Assert.Contains("your organisation's key", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api/submissions?dryRun=1", "dryRun")]
    [InlineData("api/submissions?dryRun&forRestatement=yes", "forRestatement")]
    public async Task A_flag_that_says_neither_true_nor_false_is_refused_and_not_taken_for_no(string address, string flag)
    {
        using var response = await host.PostAsync(address, host.OrganizationKey, HostFixture.Json("{}"));

        var problem = await ProblemOfAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal("flag-invalid", problem.GetProperty("code").GetString());
        Assert.Contains(flag, problem.GetProperty("vi").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_forbids_sniffing_and_caching()
    {
        using var response = await host.SendAsync(HttpMethod.Get, "api/health");

        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task An_unknown_key_is_answered_401()
    {
        using var response = await host.PostAsync("api/submissions", "0123456789.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", HostFixture.Json("{}"));

        Assert.Equal("key-unknown", (await ProblemOfAsync(response, HttpStatusCode.Unauthorized)).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/json; charset=utf-16", null)]
    [InlineData("application/json", "gzip")]
    public async Task A_body_that_is_no_plain_UTF_8_JSON_is_answered_415(string mediaType, string? encoding)
    {
        using var content = HostFixture.Json("{}");
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        using var response = await host.PostAsync("api/submissions", host.OrganizationKey, content);

        await ProblemOfAsync(response, HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_4_MiB_is_answered_413_before_anyone_asks_for_its_key(bool chunked)
    {
        using var content = HostFixture.Json(new string(' ', Limit + 1));
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/submissions") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("body-too-large", (await ProblemOfAsync(response, HttpStatusCode.RequestEntityTooLarge)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_body_of_4_MiB_is_read()
    {
        using var response = await host.PostAsync("api/submissions", key: null, HostFixture.Json(new string(' ', Limit)));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task An_organisation_may_not_import_reference_data()
    {
        using var content = new ByteArrayContent([]) { Headers = { ContentType = new("application/zip") } };
        using var response = await host.PostAsync("api/reference", host.OrganizationKey, content);

        var problem = await ProblemOfAsync(response, HttpStatusCode.Forbidden);
        Assert.Equal("role-not-allowed", problem.GetProperty("code").GetString());
        Assert.DoesNotContain("operator", problem.GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_tells_all_its_problems()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent("code\n"u8.ToArray()), "file", "sectors.csv" } };
        using var response = await host.PostAsync("api/reference?dryRun=true", host.BoardKey, form);

        var problem = await ProblemOfAsync(response, HttpStatusCode.UnprocessableEntity);
        Assert.True(problem.GetProperty("problems").GetArrayLength() > 1);
    }

    [Fact]
    public async Task A_key_that_sends_too_fast_is_answered_429_with_the_time_to_wait()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"pipeline-host-{Guid.NewGuid():N}");
        await using (var narrow = await HostFixture.StartAsync(folder, requestBurst: 1))
        {
            using var http = new HttpClient { BaseAddress = narrow.BaseAddress };
            http.DefaultRequestHeaders.Add("X-Api-Key", await KeyOfAsync(narrow));
            using var first = await http.GetAsync(new Uri("api/months", UriKind.Relative), TestContext.Current.CancellationToken);
            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => http.GetAsync(new Uri("api/months", UriKind.Relative), TestContext.Current.CancellationToken)));

            var refused = answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
            Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Clients_that_cut_the_connection_leave_nothing_stuck()
    {
        for (var i = 0; i < 100; i++)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host.Http.BaseAddress!.Host, host.Http.BaseAddress.Port, TestContext.Current.CancellationToken);
            var head = $"POST /api/submissions HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: {host.OrganizationKey}\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n[";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
            client.Client.Close(0);
        }

        using var response = await host.SendAsync(HttpMethod.Get, "api/months", host.BoardKey);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_host_without_reference_data_is_live_and_not_ready()
    {
        using var response = await host.SendAsync(HttpMethod.Get, "api/health");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var health = await JsonOfAsync(response);
        Assert.True(health.GetProperty("live").GetBoolean());
        Assert.False(health.GetProperty("ready").GetBoolean());
    }

    [Theory]
    [InlineData("api/month-ends?month=2019-02")]
    [InlineData("api/month-ends/?month=2019-02")]
    public async Task A_run_by_hand_is_answered_202_with_the_address_that_tells_how_it_goes(string address)
    {
        using var asked = await host.PostAsync(address, host.BoardKey, content: null);

        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        Assert.Matches("^/api/runs/[^/]+$", asked.Headers.Location!.ToString());
        using var run = await host.SendAsync(HttpMethod.Get, asked.Headers.Location.ToString(), host.BoardKey);
        Assert.Equal("requested", (await JsonOfAsync(run)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_run_of_what_is_no_month_is_refused()
    {
        using var response = await host.PostAsync("api/month-ends?month=march", host.BoardKey, content: null);

        Assert.Equal("month-invalid", (await ProblemOfAsync(response, HttpStatusCode.UnprocessableEntity)).GetProperty("code").GetString());
    }

    private static async Task<string> KeyOfAsync(LocalHost narrow)
    {
        var (_, key) = await narrow.Services.GetRequiredService<KeyStore>().CreateAsync(CallerRole.Board, null, "test", TestContext.Current.CancellationToken);
        return key;
    }

    private static async Task<JsonElement> ProblemOfAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return await JsonOfAsync(response);
    }

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return JsonDocument.Parse(bytes).RootElement;
    }
}

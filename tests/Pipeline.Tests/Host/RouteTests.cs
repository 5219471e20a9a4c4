using System.Net;
using Pipeline.Functions.Settings;

namespace Pipeline.Tests.Host;

public sealed class RouteTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData("GET", "api/submissions")]
    [InlineData("POST", "api/health")]
    [InlineData("DELETE", "api/months")]
    [InlineData("PUT", "admin/functions/FinalCut")]
    [InlineData("GET", "api/nothing")]
    [InlineData("GET", "submissions")]
    [InlineData("POST", "")]
    [InlineData("GET", "assets/nothing.js")]
    public async Task An_address_answers_404_to_a_verb_it_has_no_function_for(string verb, string address)
    {
        using var response = await host.SendAsync(new HttpMethod(verb), address, host.BoardKey);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("POST", "api/submissions", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "api/sheets/2019-03/cell-meetings/XA-NAM-DICH-CB01", HttpStatusCode.ServiceUnavailable)]
    [InlineData("GET", "api/receipts/0000-0000-0000-0", HttpStatusCode.ServiceUnavailable)]
    [InlineData("POST", "api/reference", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "api/months", HttpStatusCode.OK)]
    [InlineData("GET", "api/forms", HttpStatusCode.OK)]
    [InlineData("GET", "api/me", HttpStatusCode.ServiceUnavailable)]
    [InlineData("GET", "api/prefill/2019-03", HttpStatusCode.Forbidden)]
    [InlineData("GET", "api/workbooks/2019-03", HttpStatusCode.Forbidden)]
    [InlineData("GET", "api/workbooks/2019-03/cell-meetings", HttpStatusCode.Forbidden)]
    [InlineData("GET", "api/prefill/2019-03/cell-meetings/XA-NAM-DICH-CB01", HttpStatusCode.Forbidden)]
    [InlineData("GET", "api/months/2019-03", HttpStatusCode.ServiceUnavailable)]
    [InlineData("GET", "api/months/2019-03/extensions", HttpStatusCode.ServiceUnavailable)]
    [InlineData("POST", "api/months/2019-03/extensions", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "api/obligations?month=2019-03", HttpStatusCode.ServiceUnavailable)]
    [InlineData("POST", "api/reviews", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "api/bundles", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "api/devices", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "api/runs/none", HttpStatusCode.NotFound)]
    [InlineData("GET", "api/messages", HttpStatusCode.OK)]
    [InlineData("GET", "api/messages/none", HttpStatusCode.NotFound)]
    [InlineData("POST", "api/messages/none/retry", HttpStatusCode.NotFound)]
    [InlineData("GET", "api/jobs", HttpStatusCode.OK)]
    [InlineData("GET", "api/jobs/none", HttpStatusCode.NotFound)]
    [InlineData("POST", "api/jobs/none/rerun", HttpStatusCode.NotFound)]
    [InlineData("GET", "api/months/2019-03/versions", HttpStatusCode.NotFound)]
    [InlineData("POST", "api/months/2019-03/restatements", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "api/months/2019-03/restatements", HttpStatusCode.OK)]
    [InlineData("GET", "api/months/2019-03/restatements/none", HttpStatusCode.NotFound)]
    [InlineData("GET", "api/months/2019-03/filings", HttpStatusCode.ServiceUnavailable)]
    [InlineData("GET", "api/datasets/latest.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "api/datasets/manifests/none.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "api/datasets/files/dim_form/none.parquet", HttpStatusCode.NotFound)]
    [InlineData("GET", "api/datasets/files/fact_reporting/2019-03/none.parquet", HttpStatusCode.NotFound)]
    [InlineData("POST", "api/register-changes", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "api/register-changes", HttpStatusCode.OK)]
    [InlineData("GET", "api/register-changes/none", HttpStatusCode.NotFound)]
    [InlineData("POST", "api/register-changes/none/approve", HttpStatusCode.NotFound)]
    [InlineData("POST", "api/register-changes/none/refuse", HttpStatusCode.UnsupportedMediaType)]
    public async Task Every_function_is_served_at_its_address(string verb, string address, HttpStatusCode status)
    {
        using var response = await host.SendAsync(new HttpMethod(verb), address, host.BoardKey);

        Assert.Equal(status, response.StatusCode);
        Assert.NotNull(response.Content.Headers.ContentType);
    }

    [Fact]
    public async Task A_timer_is_fired_by_hand_from_this_machine()
    {
        using var fired = await host.PostAsync("admin/functions/RequestedRuns", key: null, content: null);
        using var unknown = await host.PostAsync("admin/functions/Nothing", key: null, content: null);

        Assert.Equal(HttpStatusCode.Accepted, fired.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_reach_the_admin_addresses()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "admin/functions/RequestedRuns");
        request.Headers.Add("Origin", "https://example.org");
        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Via", "1.1 office")]
    public async Task What_a_proxy_on_this_machine_passes_on_cannot_reach_the_admin_addresses(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "admin/functions/RequestedRuns");
        request.Headers.Add(header, value);
        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_host_that_stands_behind_a_gate_has_no_admin_addresses()
    {
        using var folder = new TemporaryFolder();
        await using var gated = await HostFixture.StartAsync(new PipelineSettings { DataFolder = folder.Path, TrustForwardedFor = true });
        using var http = new HttpClient { BaseAddress = gated.BaseAddress };
        using var response = await http.PostAsync(new Uri("admin/functions/RequestedRuns", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_clock_of_a_host_that_serves_in_earnest_cannot_be_set()
    {
        using var response = await host.PostAsync("admin/clock", key: null, HostFixture.Json("""{"now":"2019-02-05T17:15:00Z"}"""));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}

using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Core.Sheets;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Settings;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Reference;

namespace Pipeline.Tests.Host;

/// <summary>A receipt is checked by its code alone, without a key.</summary>
public sealed class ReceiptStateTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Unit = "XA-NAM-DICH-CB01";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_receipt_is_told_by_state_and_time_and_nothing_else()
    {
        await ImportSeedsAsync();
        var receipt = await FileAsync(Unit, 0, """ "nil": true, "reason": "Hoãn họp." """);

        var state = await StateAsync(receipt);

        Assert.Equal(["receipt", "state", "receivedAt"], state.EnumerateObject().Select(p => p.Name));
        Assert.Equal((receipt, "counts", HostFixture.Now), (
            state.GetProperty("receipt").GetString(), state.GetProperty("state").GetString(), state.GetProperty("receivedAt").GetDateTimeOffset()));
    }

    [Fact]
    public async Task A_receipt_follows_its_sheet_when_it_is_corrected_and_withdrawn()
    {
        await ImportSeedsAsync();
        const string unit = "XA-NAM-DICH-CB02";
        var first = await FileAsync(unit, 0, """ "nil": true, "reason": "Hoãn họp." """);
        var second = await FileAsync(unit, 1, """ "nil": true, "reason": "Hoãn họp do rét." """);
        var before = (await StateOfAsync(first), await StateOfAsync(second));
        var withdrawal = await FileAsync(unit, 2, """ "withdraw": true, "reason": "Nhầm." """);
        var after = (await StateOfAsync(first), await StateOfAsync(second), await StateOfAsync(withdrawal));

        Assert.Equal(("replaced", "counts"), before);
        Assert.Equal(("withdrawn", "withdrawn", "withdrawn"), after);
    }

    [Fact]
    public async Task What_is_filed_after_the_lock_is_told_apart()
    {
        await ImportSeedsAsync();
        var receipt = await FileAsync("XA-NAM-DICH-CB03", 0, """ "nil": true, "reason": "Mất điện." """, "2019-01", "?forRestatement=true");

        Assert.Equal("filed-for-restatement", await StateOfAsync(receipt));
    }

    [Fact]
    public async Task A_request_to_change_a_register_has_a_receipt_too()
    {
        await ImportSeedsAsync();
        using var filed = await host.PostAsync("api/register-changes", host.OrganizationKey, HostFixture.Json(
            """{"changes":[{"kind":"household-registered","effective":"2019-03-05","household":"H-90077","village":"C-NAM-DICH-T01"}]}"""));
        var receipt = (await JsonAsync(filed)).GetProperty("receipt").GetString()!;

        Assert.Equal("waiting", await StateOfAsync(receipt));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public async Task A_code_nobody_was_given_is_unknown_whether_its_organisation_exists_or_not(int organizationNumber)
    {
        await ImportSeedsAsync();
        var code = ReceiptCode.Of(organizationNumber, new(2019, 3), "nobody's").ToString();

        var state = await StateAsync(code);

        Assert.Equal($$"""{"receipt":"{{code}}","state":"unknown"}""", state.GetRawText());
    }

    [Theory]
    [InlineData("0031-3R2M-J4GP-0")]
    [InlineData("0031-3R2M")]
    [InlineData("hello")]
    public async Task A_slip_of_the_pen_is_told_as_one_and_nothing_is_looked_up(string code)
    {
        using var response = await host.SendAsync(HttpMethod.Get, $"api/receipts/{code}/state");

        Assert.Equal((HttpStatusCode.NotFound, "receipt-mistyped"), (response.StatusCode, (await JsonAsync(response)).GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Who_asks_too_much_waits_and_nobody_else_does()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"pipeline-host-{Guid.NewGuid():N}");
        await using (var narrow = await HostFixture.StartAsync(new PipelineSettings { DataFolder = folder, OpenRequestBurst = 2, TrustForwardedFor = true }))
        {
            using var http = new HttpClient { BaseAddress = narrow.BaseAddress };
            var crowd = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => AskAsync(http, "198.51.100.7, 203.0.113.9:4711")));
            using var other = await AskAsync(http, "203.0.113.9, 198.51.100.7:80");

            var refused = crowd.First(r => r.StatusCode == HttpStatusCode.TooManyRequests);
            Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
            Assert.Equal("too-many-from-address", (await JsonAsync(refused)).GetProperty("code").GetString());
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(true, "10.0.0.1, 203.0.113.9:4711", "203.0.113.9")]
    [InlineData(true, "203.0.113.9", "203.0.113.9")]
    [InlineData(true, "[2001:db8:1:2:3::4]:80", "20010DB800010002")]
    [InlineData(true, "nonsense", "192.0.2.1")]
    [InlineData(false, "203.0.113.9", "192.0.2.1")]
    public void Whose_rate_it_is_follows_from_the_gate_and_never_from_what_a_client_writes(bool trusted, string forwarded, string network)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse("192.0.2.1") } };
        context.Request.Headers["X-Forwarded-For"] = forwarded;

        Assert.Equal(network, new ClientAddress(new() { TrustForwardedFor = trusted }).NetworkOf(context.Request));
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient http, string forwarded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/receipts/none/state");
        request.Headers.Add("X-Forwarded-For", forwarded);
        return await http.SendAsync(request, Cancellation);
    }

    private async Task<string> FileAsync(string unit, int @base, string content, string month = "2019-03", string query = "")
    {
        using var filed = await host.PostAsync($"api/submissions{query}", host.OrganizationKey, HostFixture.Json(
            $$"""{"form":"cell-meetings","month":"{{month}}","unit":"{{unit}}","base":{{@base}},{{content}}}"""));
        return (await JsonAsync(filed)).GetProperty("receipt").GetString()!;
    }

    private async Task<string?> StateOfAsync(string code) => (await StateAsync(code)).GetProperty("state").GetString();

    private async Task<JsonElement> StateAsync(string code)
    {
        using var response = await host.SendAsync(HttpMethod.Get, $"api/receipts/{code}/state");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await JsonAsync(response);
    }

    private async Task ImportSeedsAsync()
    {
        var store = host.Host.Services.GetRequiredService<ReferenceStore>();
        if (await store.CurrentAsync(Cancellation) is null)
        {
            Assert.Empty((await store.ImportAsync(Seeds.Files, dryRun: false, "test", HostFixture.Now, Cancellation)).Problems);
        }
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation)).RootElement;
}

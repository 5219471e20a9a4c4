using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Restatements;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Host;

/// <summary>A final month is restated over HTTP: asked for, followed at its address, and listed with its versions.</summary>
public sealed class RestatementsOverHttpTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restatement_is_asked_for_followed_and_read_back()
    {
        var key = await PrepareAsync();
        using var filed = await host.PostAsync("api/submissions?forRestatement=true", key, HostFixture.Json(LateYear.Late.ToJsonString()));
        var receipt = (await JsonOfAsync(filed)).GetProperty("receipt").GetString();
        var order = $$"""{"receipts":["{{receipt}}"],"reason":"Mất điện."}""";

        using var forbidden = await host.PostAsync("api/months/2019-01/restatements", key, HostFixture.Json(order));
        using var asked = await host.PostAsync("api/months/2019-01/restatements", host.BoardKey, HostFixture.Json(order));
        var address = asked.Headers.Location!.OriginalString[1..];
        using var waiting = await host.SendAsync(HttpMethod.Get, address, key);
        await host.Host.Services.GetRequiredService<RestatementRuns>().WorkOffAsync(Cancellation);
        using var done = await host.SendAsync(HttpMethod.Get, address, key);
        using var listed = await host.SendAsync(HttpMethod.Get, "api/months/2019-01/restatements", host.BoardKey);
        using var hidden = await host.SendAsync(HttpMethod.Get, address, host.OrganizationKey);
        using var versions = await host.SendAsync(HttpMethod.Get, "api/months/2019-01/versions", host.OrganizationKey);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Forbidden), (asked.StatusCode, forbidden.StatusCode));
        Assert.Equal(TimeSpan.FromMinutes(1), asked.Headers.RetryAfter!.Delta);
        Assert.Equal("requested", (await JsonOfAsync(waiting)).GetProperty("state").GetString());
        var restatement = await JsonOfAsync(done);
        Assert.Equal(("done", "Mất điện."), (restatement.GetProperty("state").GetString(), restatement.GetProperty("reason").GetString()));
        Assert.Equal("let-in", restatement.GetProperty("sheets")[0].GetProperty("result").GetString());
        Assert.Equal(2, restatement.GetProperty("versions")[0].GetProperty("after").GetInt32());
        Assert.Equal(1, (await JsonOfAsync(listed)).GetArrayLength());
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(["final", "restated"], (await JsonOfAsync(versions)).EnumerateArray().Select(v => v.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task What_is_wrong_with_a_request_is_told_all_at_once()
    {
        using var refused = await host.PostAsync("api/months/2019-01/restatements", host.BoardKey, HostFixture.Json("""{"receipts":[],"why":1}"""));
        using var noMonth = await host.SendAsync(HttpMethod.Get, "api/months/2019-13/versions", host.BoardKey);

        Assert.Equal(HttpStatusCode.NotFound, noMonth.StatusCode);
        Assert.Contains((await JsonOfAsync(refused)).GetProperty("code").GetString(), (string[])["reference-missing", "month-not-final", "restatement-property-unknown"]);
    }

    /// <returns>The key of the organisation whose sheets are late.</returns>
    private async Task<string> PrepareAsync()
    {
        var services = host.Host.Services;
        var files = Deployment.FilesOf(LateYear.Data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var imported = await services.GetRequiredService<ReferenceStore>().ImportAsync(new(files), dryRun: false, "test", HostFixture.Now, Cancellation);
        Assert.Empty(imported.Problems);
        await services.GetRequiredService<MonthEnd>().RunAsync(new(HostFixture.Now, null, "test"), progress: null, Cancellation);
        return (await services.GetRequiredService<KeyStore>().CreateAsync(CallerRole.Organization, A.Committee, "test", Cancellation)).Item2;
    }

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation)).RootElement;
}

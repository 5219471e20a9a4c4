using System.Net;
using System.Text.RegularExpressions;
using Pipeline.Functions.OpenApi;
using Pipeline.Functions.Settings;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Host;

/// <summary>Every answer of the host tells browsers what they may do with it. Answers of the API where all is well go through the same check in each test that asks for them, the tour of all addresses among them (<see cref="OpenApi.DocumentedAnswers"/>).</summary>
public sealed partial class SecurityHeadersTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_of_the_API_tells_it_also_where_it_refuses()
    {
        using var http = new HttpClient { BaseAddress = host.Host.BaseAddress };
        foreach (var endpoint in ApiEndpoint.All)
        {
            using var request = new HttpRequestMessage(new HttpMethod(endpoint.Verb), InBraces().Replace(endpoint.Route, "none"));
            using var response = await http.SendAsync(request, Cancellation);

            Assert.Empty(ToldToBrowsers.Check(request.RequestUri!.AbsolutePath, response).Select(problem => $"{endpoint.Verb} {endpoint.Route}: {problem}"));
        }
    }

    [Theory]
    [InlineData("GET", "nothing")]
    [InlineData("GET", "assets/nothing.js")]
    [InlineData("GET", "nothing/at/all")]
    [InlineData("PUT", "api/months")]
    [InlineData("POST", "admin/functions/Nothing")]
    [InlineData("POST", "admin/functions/RequestedRuns")]
    public async Task What_is_not_there_tells_it_too(string verb, string address)
    {
        using var response = await host.SendAsync(new HttpMethod(verb), address);

        Assert.Empty(ToldToBrowsers.Check("/", response));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_page_and_file_of_the_web_app_tells_it_built_or_not(bool built)
    {
        var dist = RepositoryFolder.Of("functions/web/dist");
        Assert.SkipWhen(built && !Directory.Exists(dist), "The web app is not built.");
        using var data = new TemporaryFolder();
        await using var serving = await HostFixture.StartAsync(new PipelineSettings { DataFolder = data.Path, WebFolder = built ? dist : Path.Combine(data.Path, "web") });
        using var http = new HttpClient { BaseAddress = serving.BaseAddress };
        IReadOnlyList<string> addresses = built
            ? ["", "receipt", .. Directory.EnumerateFiles(dist, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(dist, f)).Where(f => Path.GetExtension(f) is not (".br" or ".gz"))]
            : [""];

        foreach (var address in addresses)
        {
            using var response = await http.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Empty(ToldToBrowsers.Check("/" + address, response).Select(problem => $"{address}: {problem}"));
        }
    }

    [Fact]
    public void No_page_that_is_built_has_a_script_or_a_style_in_its_text()
    {
        var dist = RepositoryFolder.Of("functions/web/dist");
        Assert.SkipUnless(Directory.Exists(dist), "The web app is not built.");

        Assert.All(Directory.GetFiles(dist, "*.html"), page => Assert.DoesNotMatch(Inline(), File.ReadAllText(page)));
    }

    /// <summary>Over http a browser would not listen, and a host must not say it (RFC 6797, 7.2).</summary>
    [Theory]
    [InlineData("https", "max-age=31536000")]
    [InlineData("http", null)]
    [InlineData(null, null)]
    public async Task Who_came_encrypted_through_a_gate_is_told_to_come_so_always(string? scheme, string? told)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/health");
        request.Headers.Add("X-Forwarded-Proto", scheme is null ? [] : [scheme]);
        using var response = await host.Http.SendAsync(request, Cancellation);

        Assert.Equal(told, response.Headers.TryGetValues("Strict-Transport-Security", out var values) ? Assert.Single(values) : null);
    }

    [Fact]
    public void An_answer_that_tells_nothing_is_found()
    {
        using var silent = new HttpResponseMessage(HttpStatusCode.OK);
        Assert.Equal(11, ToldToBrowsers.Check("/api/months", silent).Count);

        silent.Headers.Add("Content-Security-Policy", "default-src 'none'; script-src 'unsafe-inline' https:; base-uri 'none'; frame-ancestors 'none'");
        Assert.Equal(["Content-Security-Policy has unsafe", "Content-Security-Policy has https:"], ToldToBrowsers.Check("/", silent).Where(p => p.StartsWith("Content-Security-Policy", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBraces();

    /// <summary>A script without an address, a style, an attribute that is one of both.</summary>
    [GeneratedRegex(@"<script(?![^>]* src=)|<style|\s(style|on\w+)=|javascript:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inline();
}

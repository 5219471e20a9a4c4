using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Host;

public sealed class WebTests : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pipeline-web-{Guid.NewGuid():N}");
    private LocalHost _host = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        var web = Path.Combine(_folder, "web");
        Directory.CreateDirectory(Path.Combine(web, "assets"));
        await File.WriteAllTextAsync(Path.Combine(web, "index.html"), "<!doctype html><title>Báo cáo</title>");
        await File.WriteAllTextAsync(Path.Combine(web, "receipt.html"), "<!doctype html><title>Biên nhận</title>");
        await File.WriteAllTextAsync(Path.Combine(web, "assets", "app-abc.js"), "plain");
        await File.WriteAllTextAsync(Path.Combine(web, "assets", "app-abc.js.gz"), "packed");
        await File.WriteAllTextAsync(Path.Combine(_folder, "secret.txt"), "secret");
        (_host, _http) = await StartAsync(web);
    }

    [Fact]
    public async Task Another_page_stands_at_its_name_without_an_ending()
    {
        using var page = await GetAsync("receipt");

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Contains("Biên nhận", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_asked_for_anew_each_time_and_lets_nothing_of_another_origin_in()
    {
        using var page = await GetAsync("");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        Assert.StartsWith("default-src 'none'; script-src 'self';", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_built_of_the_web_lies_beside_the_program()
    {
        var built = RepositoryFolder.Of("functions/web/dist");
        Assert.SkipUnless(Directory.Exists(built), "The web app is not built.");

        Assert.Empty(FilesOf(built).Except(FilesOf(Path.Combine(AppContext.BaseDirectory, "web")), StringComparer.Ordinal));

        static IEnumerable<string> FilesOf(string folder) =>
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f));
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var page = await GetAsync("");
        using var again = await GetAsync("", ("If-None-Match", page.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_file_named_by_its_content_is_kept_for_ever_and_goes_out_compressed()
    {
        using var file = await GetAsync("assets/app-abc.js", ("Accept-Encoding", "gzip, br"));

        Assert.Equal("packed", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["gzip"], file.Content.Headers.ContentEncoding);
        Assert.Contains("immutable", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assets/app-abc.js.gz")]
    [InlineData("secret.txt")]
    [InlineData("..%2fsecret.txt")]
    [InlineData("assets/..%2f..%2fsecret.txt")]
    public async Task Nothing_is_served_but_what_was_built(string address)
    {
        using var file = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task Where_the_web_is_not_built_the_root_says_so_and_the_API_is_served()
    {
        var (host, http) = await StartAsync(Path.Combine(_folder, "nothing"));
        await using (host)
        using (http)
        {
            Assert.Contains("BuildWeb", await http.GetStringAsync("", TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.StartsWith("[", await http.GetStringAsync("api/forms", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_option_of_every_form_has_its_captions()
    {
        using var forms = JsonDocument.Parse(await _http.GetStringAsync("api/forms", TestContext.Current.CancellationToken));
        var options = forms.RootElement.EnumerateArray().SelectMany(f => f.GetProperty("fields").EnumerateArray())
            .Where(f => f.TryGetProperty("options", out _)).SelectMany(f => f.GetProperty("options").EnumerateArray()).ToList();

        Assert.NotEmpty(options);
        Assert.All(options, o => Assert.NotEmpty(o.GetProperty("caption").GetProperty("vi").GetString()!));
    }

    [Fact]
    public void Every_address_is_below_api_but_the_two_of_the_web()
    {
        var others = FunctionIndex.Of(typeof(WebFunctions).Assembly).Http.Where(f => !f.Route.StartsWith("api/", StringComparison.Ordinal));

        Assert.Equal(["assets/{file}", "{file?}"], others.Select(f => f.Route).Order(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<(LocalHost, HttpClient)> StartAsync(string web)
    {
        var settings = new PipelineSettings { DataFolder = Path.Combine(_folder, Guid.NewGuid().ToString("N")), WebFolder = web };
        var host = await LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build()) { Port = 0, RunTimers = false, LogLevel = LogLevel.None, AddServices = services => services.AddPipeline(settings) },
            TestContext.Current.CancellationToken);
        return (host, new HttpClient { BaseAddress = host.BaseAddress });
    }
}

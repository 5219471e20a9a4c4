using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Storage;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Host;

/// <summary>The published datasets over HTTP, for the dashboard; and the filings that the board chooses from.</summary>
public sealed class DatasetsOverHttpTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_follows_the_pointer_to_every_file_of_the_snapshot()
    {
        await PublishAsync();
        using var pointed = await host.SendAsync(HttpMethod.Get, "api/datasets/latest.json", host.BoardKey);
        var pointer = await JsonOfAsync(pointed);
        using var listed = await host.SendAsync(HttpMethod.Get, "api/datasets/" + pointer.GetProperty("manifest").GetString(), host.BoardKey);
        var manifest = await JsonOfAsync(listed);

        Assert.Equal("no-cache, private", pointed.Headers.CacheControl!.ToString());
        Assert.Equal(pointer.GetProperty("manifestSha256").GetString(), await HashAsync(listed));
        var files = manifest.GetProperty("tables").EnumerateArray().SelectMany(t => t.GetProperty("files").EnumerateArray()).ToList();
        Assert.True(files.Count > 20);
        foreach (var file in files)
        {
            using var found = await host.SendAsync(HttpMethod.Get, "api/datasets/" + file.GetProperty("path").GetString(), host.BoardKey);
            Assert.Equal(file.GetProperty("sha256").GetString(), await HashAsync(found));
            Assert.Equal("application/vnd.apache.parquet", found.Content.Headers.ContentType!.ToString());
            Assert.Contains("immutable", found.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.True(found.Headers.CacheControl.Private);
        }
    }

    [Fact]
    public async Task A_pointer_that_has_not_moved_is_not_sent_again()
    {
        await PublishAsync();
        using var first = await host.SendAsync(HttpMethod.Get, "api/datasets/latest.json", host.BoardKey);
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/datasets/latest.json");
        request.Headers.Add("X-Api-Key", host.BoardKey);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await host.Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Nothing_is_read_but_what_the_publisher_gives_a_name()
    {
        await PublishAsync();
        var stores = host.Host.Services.GetRequiredService<Stores>();
        await stores.Datasets.WriteAsync("files/fact_reporting/2019-01/notes.parquet", "x"u8.ToArray(), Cancellation);
        var hash = new string('a', 64);
        string[] addresses =
        [
            "files/fact_reporting/2019-01/notes.parquet", "files/fact_reporting/2019-1/" + hash + ".parquet", "files/Fact/2019-01/" + hash + ".parquet",
            "files/fact_reporting/2019-01/" + hash.ToUpperInvariant() + ".parquet", "files/fact_reporting/" + hash + ".parquet", "files/fact_reporting/2019-01/" + hash,
            "files/..%2f..%2fwork/" + hash + ".parquet", "manifests/..%2flatest.json", "manifests/none.json", "manifests/" + hash + ".csv", "current%2fcsv%2fdim_form.csv",
        ];

        foreach (var address in addresses)
        {
            using var refused = await host.SendAsync(HttpMethod.Get, "api/datasets/" + address, host.BoardKey);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    [Fact]
    public async Task A_file_too_large_to_hold_in_memory_is_left_to_readers_of_the_container()
    {
        var hash = new string('b', 64);
        var stores = host.Host.Services.GetRequiredService<Stores>();
        await stores.Datasets.WriteAsync($"files/fact_huge/2019-01/{hash}.parquet", new byte[(PublishedReading.LargestMiB * 1024 * 1024) + 1], Cancellation);

        using var refused = await host.SendAsync(HttpMethod.Get, $"api/datasets/files/fact_huge/2019-01/{hash}.parquet", host.BoardKey);

        Assert.Equal("dataset-file-too-large", (await JsonOfAsync(refused)).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("api/datasets/latest.json")]
    [InlineData("api/datasets/manifests/none.json")]
    [InlineData("api/datasets/files/dim_form/none.parquet")]
    [InlineData("api/datasets/files/fact_reporting/2019-01/none.parquet")]
    public async Task Datasets_of_all_organisations_open_to_the_board_and_the_operator_only(string address)
    {
        using var stranger = await host.SendAsync(HttpMethod.Get, address);
        using var organization = await host.SendAsync(HttpMethod.Get, address, host.OrganizationKey);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (stranger.StatusCode, organization.StatusCode));
    }

    [Fact]
    public async Task The_board_sees_the_sheets_that_wait_to_be_let_in_and_an_organisation_its_own()
    {
        await PublishAsync();
        var (_, key) = await host.Host.Services.GetRequiredService<KeyStore>().CreateAsync(CallerRole.Organization, A.Committee, "test", Cancellation);
        using var filed = await host.PostAsync("api/submissions?forRestatement=true", key, HostFixture.Json(LateYear.Late.ToJsonString()));
        using var all = await host.SendAsync(HttpMethod.Get, "api/months/2019-01/filings", host.BoardKey);
        using var other = await host.SendAsync(HttpMethod.Get, "api/months/2019-02/filings", host.BoardKey);
        using var own = await host.SendAsync(HttpMethod.Get, "api/months/2019-01/filings", key);
        using var noMonth = await host.SendAsync(HttpMethod.Get, "api/months/2019-13/filings", host.BoardKey);

        var filing = Assert.Single((await JsonOfAsync(all)).GetProperty("filings").EnumerateArray());
        Assert.Equal((await JsonOfAsync(filed)).GetProperty("receipt").GetString(), filing.GetProperty("receipt").GetString());
        Assert.Equal((A.Committee, "rows"), (filing.GetProperty("organization").GetString(), filing.GetProperty("kind").GetString()));
        Assert.Empty((await JsonOfAsync(other)).GetProperty("filings").EnumerateArray());
        Assert.Single((await JsonOfAsync(own)).GetProperty("filings").EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, noMonth.StatusCode);
    }

    private async Task PublishAsync()
    {
        var services = host.Host.Services;
        var files = Deployment.FilesOf(LateYear.Data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var imported = await services.GetRequiredService<ReferenceStore>().ImportAsync(new(files), dryRun: false, "test", HostFixture.Now, Cancellation);
        Assert.Empty(imported.Problems);
        await services.GetRequiredService<MonthEnd>().RunAsync(new(HostFixture.Now, null, "test"), progress: null, Cancellation);
    }

    private static async Task<string> HashAsync(HttpResponseMessage response) =>
        Convert.ToHexStringLower(SHA256.HashData(await response.Content.ReadAsByteArrayAsync(Cancellation)));

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation)).RootElement;
}

using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Host;

namespace Pipeline.Tests.Clerks;

/// <summary>What pages are made from, over HTTP, with the seeds. It is 20 March 2019.</summary>
public sealed class ClerkEndpointTests(HostFixture host) : IClassFixture<HostFixture>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        var outcome = await host.Host.Services.GetRequiredService<ReferenceStore>().ImportAsync(
            ReferenceFiles.FromFolder(RepositoryFolder.Of("seeds")), dryRun: false, "test", HostFixture.Now, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Problems);
    }

    [Fact]
    public async Task A_key_is_told_whose_it_is_and_which_months_are_open()
    {
        using var me = await GetAsync("api/me", host.OrganizationKey);

        Assert.Equal("XA-NAM-DICH", me.RootElement.GetProperty("organization").GetProperty("code").GetString());
        Assert.Equal(["2019-03"], me.RootElement.GetProperty("months").EnumerateArray().Select(m => m.GetProperty("month").GetString()));
        Assert.NotEmpty(me.RootElement.GetProperty("units").GetProperty("village").EnumerateArray());
    }

    [Fact]
    public async Task The_board_s_key_files_for_no_one()
    {
        using var me = await GetAsync("api/me", host.BoardKey);

        Assert.False(me.RootElement.TryGetProperty("organization", out _));
        Assert.Empty(me.RootElement.GetProperty("units").GetProperty("cell").EnumerateArray());
    }

    [Fact]
    public async Task Rows_are_begun_in_the_form_in_which_they_are_sent()
    {
        using var prefill = await GetAsync("api/prefill/2019-03/member-reports/XA-NAM-DICH-CB01", host.OrganizationKey);

        var members = prefill.RootElement.GetProperty("codes").GetProperty("member").EnumerateArray().Select(m => m.GetProperty("code").GetString()).ToList();
        var rows = prefill.RootElement.GetProperty("rows").EnumerateArray().ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(row.GetProperty("member").GetString(), members));
    }

    [Theory]
    [InlineData("api/prefill/2019-03/cell-meetings/TT-VINH-QUANG-CB01", HttpStatusCode.Forbidden)]
    [InlineData("api/prefill/2019-03/cell-meetings/NOWHERE", HttpStatusCode.NotFound)]
    [InlineData("api/prefill/2019-03/no-form/XA-NAM-DICH-CB01", HttpStatusCode.NotFound)]
    [InlineData("api/prefill/March/cell-meetings/XA-NAM-DICH-CB01", HttpStatusCode.NotFound)]
    [InlineData("api/prefill/March", HttpStatusCode.NotFound)]
    public async Task Names_go_to_the_organisation_that_has_them_on_its_register_and_to_no_one_else(string address, HttpStatusCode status)
    {
        using var answer = await host.SendAsync(HttpMethod.Get, address, host.OrganizationKey);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_register_holds_the_caller_s_own_members_only()
    {
        var (_, other) = await host.Host.Services.GetRequiredService<KeyStore>().CreateAsync(
            CallerRole.Organization, "TT-VINH-QUANG", "test", TestContext.Current.CancellationToken);
        using var mine = await GetAsync("api/prefill/2019-03", host.OrganizationKey);
        using var theirs = await GetAsync("api/prefill/2019-03", other);

        Assert.Empty(Members(mine).Intersect(Members(theirs)));
        Assert.NotEmpty(Members(mine));
    }

    [Fact]
    public async Task A_long_answer_goes_out_compressed_to_who_understands_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/forms");
        request.Headers.Add("Accept-Encoding", "gzip");
        using var packed = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        using var plain = await host.SendAsync(HttpMethod.Get, "api/forms");

        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.True(packed.Content.Headers.ContentLength < plain.Content.Headers.ContentLength / 2);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static HashSet<string> Members(JsonDocument register) =>
        [.. register.RootElement.GetProperty("codes").GetProperty("member").EnumerateArray().Select(m => m.GetProperty("code").GetString()!)];

    private async Task<JsonDocument> GetAsync(string address, string key)
    {
        using var answer = await host.SendAsync(HttpMethod.Get, address, key);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}

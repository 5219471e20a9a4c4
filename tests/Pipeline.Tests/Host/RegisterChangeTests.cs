using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Reference;

namespace Pipeline.Tests.Host;

/// <summary>Requests to change registers over HTTP, on the reference data of the real case.</summary>
public sealed class RegisterChangeTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_filed_looked_at_approved_and_read_back()
    {
        await ImportSeedsAsync();
        using var filed = await FileAsync("DV-90001");
        var receipt = await JsonOfAsync(filed);
        var address = $"api/register-changes/{receipt.GetProperty("id").GetString()}";

        using var listed = await host.SendAsync(HttpMethod.Get, "api/register-changes?state=waiting", host.BoardKey);
        using var look = await host.SendAsync(HttpMethod.Get, address, host.BoardKey);
        using var approved = await host.PostAsync(address + "/approve", host.BoardKey, content: null);
        using var history = await host.SendAsync(HttpMethod.Get, address, host.OrganizationKey);

        Assert.Equal(HttpStatusCode.Created, filed.StatusCode);
        Assert.Contains(receipt.GetProperty("id").GetString()!, await TextOfAsync(listed), StringComparison.Ordinal);
        Assert.DoesNotContain("Người Mới", await TextOfAsync(listed), StringComparison.Ordinal);
        var shown = await JsonOfAsync(look);
        Assert.Equal("added", shown.GetProperty("preview").GetProperty("rows")[0].GetProperty("change").GetString());
        Assert.Equal("Người Mới", shown.GetProperty("content")[0].GetProperty("name").GetString());
        var decided = await JsonOfAsync(approved);
        Assert.Equal("approved", decided.GetProperty("state").GetString());
        Assert.True(decided.GetProperty("referenceVersion").GetInt32() > 1);
        Assert.Equal("approved", (await JsonOfAsync(history)).GetProperty("request").GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_refusal_needs_a_reason()
    {
        await ImportSeedsAsync();
        using var filed = await FileAsync("DV-90002");
        var address = $"api/register-changes/{(await JsonOfAsync(filed)).GetProperty("id").GetString()}/refuse";

        using var without = await host.PostAsync(address, host.BoardKey, HostFixture.Json("{}"));
        using var refused = await host.PostAsync(address, host.BoardKey, HostFixture.Json("""{"reason":"Thiếu hồ sơ."}"""));

        Assert.Equal("register-reason-missing", (await JsonOfAsync(without)).GetProperty("code").GetString());
        Assert.Equal("Thiếu hồ sơ.", (await JsonOfAsync(refused)).GetProperty("reason").GetString());
    }

    [Fact]
    public async Task An_organisation_decides_nothing_and_the_board_files_nothing()
    {
        using var approval = await host.PostAsync("api/register-changes/none/approve", host.OrganizationKey, content: null);
        using var filing = await host.PostAsync("api/register-changes", host.BoardKey, HostFixture.Json("{}"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (approval.StatusCode, filing.StatusCode));
    }

    [Fact]
    public async Task A_state_that_does_not_exist_is_refused()
    {
        using var listed = await host.SendAsync(HttpMethod.Get, "api/register-changes?state=lost", host.BoardKey);

        Assert.Equal("register-state-unknown", (await JsonOfAsync(listed)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_dry_run_of_an_import_tells_what_it_would_change()
    {
        await ImportSeedsAsync();
        using var form = new MultipartFormDataContent();
        foreach (var (name, text) in Seeds.Texts)
        {
            var changed = name == "cells.csv" ? text + "XA-NAM-DICH-CB99,Chi bộ Mới,XA-NAM-DICH,rural,,2019-03-01,,\n" : text;
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(changed)), "file", name);
        }

        using var response = await host.PostAsync("api/reference?dryRun=true", host.BoardKey, form);

        var preview = (await JsonOfAsync(response)).GetProperty("preview");
        Assert.Equal(1, preview.GetProperty("tables")[0].GetProperty("added").GetInt32());
        var opened = preview.GetProperty("events").GetProperty("events")[0];
        Assert.Equal(("opened", "XA-NAM-DICH-CB99"), (opened.GetProperty("event").GetString(), opened.GetProperty("codes")[0].GetString()));
        Assert.Equal("2019-03", preview.GetProperty("computedAnew")[0].GetString());
        Assert.Equal("XA-NAM-DICH", preview.GetProperty("duties").GetProperty("duties")[0].GetProperty("organization").GetString());
    }

    private async Task ImportSeedsAsync()
    {
        var store = host.Host.Services.GetRequiredService<ReferenceStore>();
        if (await store.CurrentAsync(Cancellation) is null)
        {
            Assert.Empty((await store.ImportAsync(Seeds.Files, dryRun: false, "test", HostFixture.Now, Cancellation)).Problems);
        }
    }

    private Task<HttpResponseMessage> FileAsync(string member) => host.PostAsync(
        "api/register-changes", host.OrganizationKey,
        HostFixture.Json($$"""{"changes":[{"kind":"member-joined","effective":"2019-03-05","member":"{{member}}","name":"Người Mới","cell":"XA-NAM-DICH-CB01","status":"probationary"}]}"""));

    private static Task<string> TextOfAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Cancellation);

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation)).RootElement;
}

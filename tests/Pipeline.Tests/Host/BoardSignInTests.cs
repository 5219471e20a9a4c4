using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Functions.Settings;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;

namespace Pipeline.Tests.Host;

/// <summary>
/// People of the board sign in at the platform's gate, which writes who they are into a header: the host stands behind such a gate here, and the
/// tests write what it would.
/// </summary>
public sealed class BoardSignInTests(GatedHost gated) : IClassFixture<GatedHost>
{
    private const string Person = "0f1e2d3c-4b5a-4968-8776-655443322110";
    private const string Hasty = "11111111-2222-4333-8444-555555555555";
    private const string Diligent = "22222222-3333-4444-8555-666666666666";
    private const string Mail = "hoang.thi.thu@example.org";
    private readonly HttpClient _http = gated.Http;

    private static BoardGate Gate => GatedHost.Gate;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("board")]
    [InlineData("operator")]
    public async Task Who_signed_in_with_a_role_is_let_in_by_the_id_of_the_directory(string role)
    {
        using var response = await SendAsync(HttpMethod.Get, "api/me", Principal(role));

        var me = await JsonAsync(response);
        Assert.Equal((HttpStatusCode.OK, role, $"entra:{Person}"), (response.StatusCode, me.GetProperty("role").GetString(), me.GetProperty("key").GetString()));
    }

    [Fact]
    public async Task Where_there_is_no_gate_the_header_is_anybodys_and_is_not_looked_at()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"pipeline-open-{Guid.NewGuid():N}");
        await using (var open = await HostFixture.StartAsync(folder, requestBurst: 100))
        {
            using var http = new HttpClient { BaseAddress = open.BaseAddress };
            using var request = new HttpRequestMessage(HttpMethod.Get, "api/jobs");
            request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Header(Principal("board")));
            using var spoofed = await http.SendAsync(request, Cancellation);
            using var nobody = await http.GetAsync(new Uri("api/jobs", UriKind.Relative), Cancellation);

            Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (spoofed.StatusCode, nobody.StatusCode));
            Assert.Equal(await nobody.Content.ReadAsStringAsync(Cancellation), await spoofed.Content.ReadAsStringAsync(Cancellation));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("another registration")]
    [InlineData("another directory")]
    [InlineData("two directories")]
    [InlineData("another provider")]
    [InlineData("no person")]
    [InlineData("no claims")]
    public async Task A_sign_in_that_is_not_for_here_is_nobodys(string what)
    {
        var principal = Principal("board");
        var claims = principal["claims"]!.AsArray();
        _ = what switch
        {
            "another registration" => Set(claims, "aud", Guid.NewGuid().ToString()),
            "another directory" => Set(claims, Long("tenantid"), Guid.NewGuid().ToString()),
            "two directories" => Add(claims, "tid", Guid.NewGuid().ToString()),
            "another provider" => principal["auth_typ"] = "google",
            "no person" => Set(claims, Long("objectidentifier"), "somebody"),
            _ => principal["claims"] = null,
        };

        using var response = await SendAsync(HttpMethod.Get, "api/jobs", principal);

        Assert.Equal((HttpStatusCode.Unauthorized, "sign-in-invalid"), await CodeAsync(response));
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("bm90IEpTT04=")]
    [InlineData("W10=")]
    public async Task A_header_that_no_gate_writes_is_nobodys(string header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/jobs");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", header);
        using var response = await _http.SendAsync(request, Cancellation);

        Assert.Equal((HttpStatusCode.Unauthorized, "sign-in-invalid"), await CodeAsync(response));
    }

    [Theory]
    [InlineData("roles", "organization")]
    [InlineData("roles", "Board")]
    [InlineData("groups", "board")]
    public async Task Without_a_role_of_the_board_or_the_operator_nobody_is_let_in(string type, string role)
    {
        using var response = await SendAsync(HttpMethod.Get, "api/months", Principal(role, type));

        Assert.Equal((HttpStatusCode.Forbidden, "sign-in-without-role"), await CodeAsync(response));
    }

    [Theory]
    [InlineData("http://schemas.microsoft.com/ws/2008/06/identity/claims/role", null)]
    [InlineData("my-roles", "my-roles")]
    public async Task Roles_are_found_by_whatever_type_the_gate_says(string type, string? roleType)
    {
        var principal = Principal("board", type);
        principal["role_typ"] = roleType;
        using var response = await SendAsync(HttpMethod.Get, "api/months", principal);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_operator_may_do_what_its_role_may_and_no_more()
    {
        using var allowed = await SendAsync(HttpMethod.Get, "api/jobs", Principal("operator"));
        using var refused = await SendAsync(HttpMethod.Get, "api/obligations?month=2019-03", Principal("operator"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (allowed.StatusCode, refused.StatusCode));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "none", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.Accepted)]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "own", HttpStatusCode.Accepted)]
    [InlineData("Accept", "*/*", HttpStatusCode.Forbidden)]
    [InlineData("Authorization", "Bearer token", HttpStatusCode.Accepted)]
    public async Task What_changes_something_is_taken_from_a_page_of_our_own_or_with_a_token_that_no_page_sends_by_itself(string header, string value, HttpStatusCode status)
    {
        using var response = await SendAsync(
            HttpMethod.Post, "api/month-ends", Principal("board"), header, value == "own" ? gated.Host.BaseAddress.ToString().TrimEnd('/') : value);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_can_still_only_read_what_its_browser_will_not_show_it()
    {
        using var response = await SendAsync(HttpMethod.Get, "api/months", Principal("board"), "Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_key_that_is_sent_decides_alone_even_if_it_is_wrong()
    {
        var (record, key) = await gated.Host.Services.GetRequiredService<KeyStore>().CreateAsync(CallerRole.Operator, null, "test", Cancellation);

        using var byKey = await SendAsync(HttpMethod.Get, "api/me", Principal("board"), "X-Api-Key", key);
        using var byWrongKey = await SendAsync(HttpMethod.Get, "api/me", Principal("board"), "X-Api-Key", "0123456789.wrong");
        using var byEmptyKey = await SendAsync(HttpMethod.Get, "api/me", Principal("board"), "X-Api-Key", "");

        Assert.Equal(record.Id, (await JsonAsync(byKey)).GetProperty("key").GetString());
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (byWrongKey.StatusCode, byEmptyKey.StatusCode));
    }

    [Fact]
    public async Task Who_sends_too_fast_waits_and_another_person_does_not()
    {
        var crowd = await Task.WhenAll(Enumerable.Range(0, GatedHost.Burst + 50).Select(_ => SendAsync(HttpMethod.Get, "api/months", Principal("board", person: Hasty))));
        using var another = await SendAsync(HttpMethod.Get, "api/months", Principal("board"));

        Assert.Contains(crowd, r => r.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, another.StatusCode);
    }

    [Fact]
    public async Task The_audit_log_names_the_id_of_the_directory_and_nothing_keeps_a_name_or_an_address()
    {
        using var body = HostFixture.Json("""{"organization":"XA-BAN-MAY","until":"2019-04-08","reason":"Mất mạng."}""");
        using var given = await SendAsync(HttpMethod.Post, "api/months/2019-03/extensions", Principal("board", person: Diligent), "Sec-Fetch-Site", "same-origin", body);
        using var asked = await SendAsync(HttpMethod.Post, "api/month-ends", Principal("board", person: Diligent), "Sec-Fetch-Site", "same-origin");

        var entries = await gated.Host.Services.GetRequiredService<AuditLog>().ReadAsync(DateOnly.FromDateTime(HostFixture.Now.UtcDateTime), Cancellation);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Accepted), (given.StatusCode, asked.StatusCode));
        Assert.Equal(
            ["extend", "extend-deadline", "month-ends", "request-month-end"],
            entries.Where(e => e.Who == $"entra:{Diligent}").Select(e => e.What).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(gated.Folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)), file => Assert.Equal(-1, BytesOf(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Mail))));
    }

    [Fact]
    public async Task A_page_is_told_where_to_sign_in_only_where_there_is_a_gate()
    {
        using var behind = await _http.GetAsync(new Uri("api/sign-in", UriKind.Relative), Cancellation);

        Assert.Equal("/.auth/login/aad?post_login_redirect_uri=%2F", (await JsonAsync(behind)).GetProperty("entra").GetString());
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData(null, false)]
    public void The_gate_is_there_only_if_the_platform_says_that_it_is_on(string? platform, bool isThere) =>
        Assert.Equal(isThere, PipelineSettings.From(Of(("BoardClientId", Gate.ClientId.ToString()), ("BoardTenantId", Gate.TenantId.ToString()), ("WEBSITE_AUTH_ENABLED", platform))).BoardGate == Gate);

    [Fact]
    public void A_platform_that_is_on_is_not_enough() =>
        Assert.Null(PipelineSettings.From(Of(("WEBSITE_AUTH_ENABLED", "True"))).BoardGate);

    [Theory]
    [InlineData("aaaaaaaa-0000-4000-8000-000000000003", null)]
    [InlineData("board", "bbbbbbbb-0000-4000-8000-000000000004")]
    public void Half_a_gate_is_refused_at_the_start(string client, string? tenant) =>
        Assert.Contains("BoardClientId", Assert.Throws<SettingException>(() => PipelineSettings.From(Of(("BoardClientId", client), ("BoardTenantId", tenant)))).Message, StringComparison.Ordinal);

    /// <summary>What the gate tells of a person with a role, with all that a token says beside it.</summary>
    private static JsonObject Principal(string role, string roleType = "roles", string person = Person) => new()
    {
        ["auth_typ"] = "aad",
        ["name_typ"] = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
        ["role_typ"] = "http://schemas.microsoft.com/ws/2008/06/identity/claims/role",
        ["claims"] = new JsonArray(
            Claim("aud", Gate.ClientId.ToString()), Claim("iss", $"https://login.microsoftonline.com/{Gate.TenantId}/v2.0"),
            Claim("name", "Hoàng Thị Thử"), Claim("preferred_username", Mail),
            Claim(Long("tenantid"), Gate.TenantId.ToString()), Claim(Long("objectidentifier"), person), Claim(roleType, role)),
    };

    private static string Long(string name) => $"http://schemas.microsoft.com/identity/claims/{name}";

    private static JsonObject Claim(string type, string value) => new() { ["typ"] = type, ["val"] = value };

    private static JsonNode Set(JsonArray claims, string type, string value) => claims.Single(c => (string)c!["typ"]! == type)!["val"] = value;

    private static JsonObject Add(JsonArray claims, string type, string value)
    {
        var claim = Claim(type, value);
        claims.Add((JsonNode)claim);
        return claim;
    }

    private static string Header(JsonObject principal) => Convert.ToBase64String(Encoding.UTF8.GetBytes(principal.ToJsonString()));

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string address, JsonObject principal, string? header = null, string? value = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Header(principal));
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        return await _http.SendAsync(request, Cancellation);
    }

    private static async Task<(HttpStatusCode, string?)> CodeAsync(HttpResponseMessage response) =>
        (response.StatusCode, (await JsonAsync(response)).GetProperty("code").GetString());

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation)).RootElement;

    private static byte[] BytesOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static IConfiguration Of(params (string Name, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => new KeyValuePair<string, string?>(v.Name, v.Value))).Build();
}

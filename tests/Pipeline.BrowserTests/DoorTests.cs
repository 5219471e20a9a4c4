using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Functions.Settings;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>What is seen without a key: the receipt of somebody else, what there is for programs, the way in with an account of the office.</summary>
public sealed class DoorTests(Site site)
{
    private static readonly BoardGate Gate = new(Guid.Parse("aaaaaaaa-0000-4000-8000-000000000003"), Guid.Parse("bbbbbbbb-0000-4000-8000-000000000004"));

    [Theory]
    [InlineData(Device.Phone, "XA-BAN-PEO-CB05")]
    [InlineData(Device.Desktop, "XA-BAN-PEO-CB06")]
    public async Task A_receipt_is_checked_by_who_has_no_key_and_a_slip_of_the_pen_is_told(Device device, string cell)
    {
        await using var clerk = await site.NewDeviceAsync(device);
        await clerk.SignInAsync();
        await clerk.OpenAsync("cell-meetings", cell);
        await clerk.FillMeetingAsync();
        await clerk.SendAsync();
        await clerk.HasReceiptAsync();
        var code = (await clerk.Receipt.TextContentAsync())!;

        await using var anybody = await site.NewDeviceAsync(device);
        await anybody.Page.GotoAsync("/receipt");
        await anybody.Page.Locator("input").FillAsync(code[..^1] + (code[^1] == '7' ? '8' : '7'));
        await anybody.Page.Keyboard.PressAsync("Enter");
        await Expect(anybody.Page.Locator("[role=status]")).ToContainTextAsync("không phải là một mã biên nhận");
        await anybody.LookAsync("receipt-mistyped");

        await anybody.Page.Locator("input").FillAsync(code.ToLowerInvariant());
        await anybody.Page.Keyboard.PressAsync("Enter");
        await Expect(anybody.Page.Locator("main")).ToContainTextAsync("02/02/2020");
        await anybody.LookAsync("receipt-checked");
        anybody.HasSeenNoFault();
    }

    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desktop)]
    public async Task The_page_for_programmers_keeps_nobody_out(Device device)
    {
        await using var programmer = await site.NewDeviceAsync(device);
        await programmer.Page.GotoAsync("/api/docs");
        await programmer.Page.Locator("h1").WaitForAsync();
        await programmer.LookAsync("api");
        programmer.HasSeenNoFault();
    }

    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desktop)]
    public async Task People_of_the_board_come_in_through_the_gate_of_their_office(Device device)
    {
        Assert.SkipWhen(Site.Missing is not null, Site.Missing ?? "");
        using var folder = new TemporaryFolder();
        await using var host = await Site.ServeAsync(Path.Combine(folder.Path, "data"), Site.WebFolder, gate: Gate);
        await Site.PrepareAsync(host);
        await using var person = await site.NewDeviceAsync(device, host.BaseAddress);

        await person.Page.GotoAsync("/");
        var way = person.Page.GetByRole(AriaRole.Link, new() { Name = "Đăng nhập bằng tài khoản cơ quan (Entra ID)" });
        Assert.StartsWith("/.auth/login/aad", await way.GetAttributeAsync("href"), StringComparison.Ordinal);
        await person.LookAsync("sign-in-with-an-account");

        // From here on the gate writes into each request who signed in.
        await person.Page.Context.SetExtraHTTPHeadersAsync([KeyValuePair.Create("X-MS-CLIENT-PRINCIPAL", Principal("board"))]);
        await person.Page.ReloadAsync();
        await Expect(person.Page.GetByText("Chưa có bản số liệu nào được công bố")).ToBeVisibleAsync();
        await person.LookAsync("signed-in-with-an-account");
        person.HasSeenNoFault();
    }

    private static string Principal(string role)
    {
        var claims = new JsonArray(
            Claim("aud", Gate.ClientId.ToString()), Claim("http://schemas.microsoft.com/identity/claims/tenantid", Gate.TenantId.ToString()),
            Claim("http://schemas.microsoft.com/identity/claims/objectidentifier", "0f1e2d3c-4b5a-4968-8776-655443322110"), Claim("roles", role));
        var principal = new JsonObject { ["auth_typ"] = "aad", ["name_typ"] = "name", ["role_typ"] = "roles", ["claims"] = claims };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(principal.ToJsonString()));
    }

    private static JsonObject Claim(string type, string value) => new() { ["typ"] = type, ["val"] = value };
}

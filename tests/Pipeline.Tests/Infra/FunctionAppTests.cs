using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Core;
using Pipeline.Storage.Intake;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Infra;

[Collection(nameof(InfraCollection))]
public sealed partial class FunctionAppTests(Deployments deployments)
{
    // The Functions host refuses a deployment to Flex Consumption that has one of these.
    private static readonly string[] NotOnFlex =
        ["FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_EXTENSION_VERSION", "WEBSITE_RUN_FROM_PACKAGE", "WEBSITE_CONTENTSHARE", "AzureWebJobsStorage"];

    public static TheoryData<string> Names => [.. Deployments.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_template_says_nothing_doubtful(string name) => Assert.Empty(deployments[name].Diagnostics.EnumerateArray());

    [Theory]
    [MemberData(nameof(Names))]
    public void It_runs_the_isolated_worker_of_dotnet_10_on_Flex_Consumption(string name)
    {
        var app = deployments[name].One("Microsoft.Web/sites");

        Assert.Equal("FC1", deployments[name].One("Microsoft.Web/serverfarms").Text("sku.name"));
        Assert.Equal("dotnet-isolated", app.Text("properties.functionAppConfig.runtime.name"));
        Assert.Equal("10.0", app.Text("properties.functionAppConfig.runtime.version"));
        Assert.Equal("UserAssignedIdentity", app.Text("properties.functionAppConfig.deployment.storage.authentication.type"));
        Assert.Contains("'packages'", app.Text("properties.functionAppConfig.deployment.storage.value"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_answers_https_alone_and_takes_no_password(string name)
    {
        var app = deployments[name].One("Microsoft.Web/sites");

        Assert.True(app.Is("properties.httpsOnly"));
        Assert.Equal("1.2", app.Text("properties.siteConfig.minTlsVersion"));
        Assert.Equal("Disabled", app.Text("properties.siteConfig.ftpsState"));
        Assert.Equal(2, deployments[name].Of("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Count);
        Assert.All(deployments[name].Of("Microsoft.Web/sites/basicPublishingCredentialsPolicies"), p => Assert.False(p.Is("properties.allow")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_reaches_its_stores_by_identity(string name)
    {
        var settings = deployments[name].Settings();

        Assert.Equal("azure", settings["Storage"]);
        Assert.Equal("managedidentity", settings["AzureWebJobsStorage__credential"]);
        Assert.StartsWith($"st{name}host", settings["AzureWebJobsStorage__accountName"], StringComparison.Ordinal);
        Assert.Contains($".table.{{1}}', 'st{name}data", settings["TablesUrl"], StringComparison.Ordinal);
        Assert.Contains($".blob.{{1}}', 'st{name}data", settings["BlobsUrl"], StringComparison.Ordinal);
        Assert.Contains($".blob.{{1}}', 'st{name}sets", settings["DatasetsUrl"], StringComparison.Ordinal);
        Assert.All(NotOnFlex, setting => Assert.DoesNotContain(setting, settings.Keys));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_setting_is_documented(string name)
    {
        var documented = File.ReadAllText(RepositoryFolder.Of("docs/SETTINGS.md"));

        Assert.All(deployments[name].Settings().Keys, setting => Assert.Contains($"`{setting}`", documented, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_secret_is_in_a_setting_or_an_output(string name)
    {
        Assert.All(deployments[name].Settings().Values, value => Assert.DoesNotMatch(Secret(), value));
        Assert.All(deployments[name].Outputs.EnumerateObject(), output => Assert.DoesNotMatch(Secret(), output.Value.GetRawText()));
        Assert.DoesNotContain("listKeys", deployments[name].Outputs.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_setting_names_where_in_the_vault_the_secret_is()
    {
        var deployment = deployments["everything"];
        var vault = deployment.One("Microsoft.KeyVault/vaults");

        Assert.Equal($"@Microsoft.KeyVault(VaultName={vault.Text("name")};SecretName=WebhookSecret)", deployment.Settings()["WebhookSecret"]);
        Assert.True(vault.Is("properties.enableRbacAuthorization"));
        Assert.True(vault.Is("properties.enablePurgeProtection"));
        Assert.DoesNotContain("WebhookSecret", deployments["district"].Settings().Keys);
    }

    [Fact]
    public void Who_has_no_token_passes_the_gate_and_the_product_checks_the_key()
    {
        var gate = deployments["everything"].One("Microsoft.Web/sites/config", "/authsettingsV2");

        Assert.True(gate.Is("properties.platform.enabled"));
        Assert.False(gate.Is("properties.globalValidation.requireAuthentication"));
        Assert.Equal("AllowAnonymous", gate.Text("properties.globalValidation.unauthenticatedClientAction"));
        Assert.True(gate.Is("properties.httpSettings.requireHttps"));
    }

    [Fact]
    public void People_of_the_board_sign_in_with_Entra_ID_and_the_app_keeps_no_secret_for_it()
    {
        var deployment = deployments["everything"];
        var entra = deployment.One("Microsoft.Web/sites/config", "/authsettingsV2").At("properties.identityProviders.azureActiveDirectory");

        Assert.Equal(Deployments.BoardClient, entra.Text("registration.clientId"));
        Assert.Equal("OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID", entra.Text("registration.clientSecretSettingName"));
        Assert.Contains(".clientId]", deployment.Settings()["OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID"], StringComparison.Ordinal);
        Assert.Contains("22222222-2222-2222-2222-222222222222", entra.Text("registration.openIdIssuer"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_app_is_told_of_the_gate_exactly_where_there_is_one_and_of_the_same_registration_and_directory()
    {
        var settings = deployments["everything"].Settings();

        Assert.Equal(Deployments.BoardClient, settings["BoardClientId"]);
        Assert.Equal("22222222-2222-2222-2222-222222222222", settings["BoardTenantId"]);
        Assert.DoesNotContain("BoardClientId", deployments["district"].Settings().Keys);
        Assert.DoesNotContain("BoardTenantId", deployments["district"].Settings().Keys);
    }

    [Fact]
    public void The_roles_that_people_are_given_are_those_of_the_code_but_for_organisations_which_have_keys()
    {
        using var roles = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of("infra/board-roles.json")));

        Assert.Equal(
            KebabCase.All<CallerRole>().Except([KebabCase.Of(CallerRole.Organization)], StringComparer.Ordinal).Order(StringComparer.Ordinal),
            roles.RootElement.EnumerateArray().Select(r => r.GetProperty("value").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(roles.RootElement.EnumerateArray(), r => Assert.True(r.GetProperty("isEnabled").GetBoolean()));
    }

    [Fact]
    public void Without_a_registration_the_board_uses_keys() =>
        Assert.DoesNotContain(deployments["district"].Of("Microsoft.Web/sites/config"), c => c.Text("name").EndsWith("authsettingsV2", StringComparison.Ordinal));

    [GeneratedRegex("AccountKey=|SharedAccess|[?&]sig=|password|listKeys|secret=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();
}

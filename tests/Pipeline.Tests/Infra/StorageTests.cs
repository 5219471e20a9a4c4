using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Infra;

[Collection(nameof(InfraCollection))]
public sealed class StorageTests(Deployments deployments)
{
    private static readonly string[] Protected =
        ["datasets/files/", "datasets/manifests/", "work/inputs/", "work/history/", "work/reference/", "received/"];

    private static readonly string[] SafeProtocols = ["TLS1_2", "TLS1_3"];
    private static readonly string[] Parts = ["host", "data", "sets"];

    public static TheoryData<string> Names => [.. Deployments.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_storage_account_opens_to_keys_to_strangers_or_to_old_protocols(string name)
    {
        var accounts = deployments[name].Of("Microsoft.Storage/storageAccounts");

        Assert.Equal(3, accounts.Count);
        Assert.All(accounts, account =>
        {
            Assert.False(account.Is("properties.allowBlobPublicAccess"));
            Assert.False(account.Is("properties.allowSharedKeyAccess"));
            Assert.False(account.Is("properties.allowCrossTenantReplication"));
            Assert.False(account.Is("properties.isLocalUserEnabled"));
            Assert.True(account.Is("properties.supportsHttpsTrafficOnly"));
            Assert.True(account.Is("properties.defaultToOAuthAuthentication"));
            Assert.Contains(account.Text("properties.minimumTlsVersion"), SafeProtocols);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_container_is_public(string name) => Assert.All(
        deployments[name].Of("Microsoft.Storage/storageAccounts/blobServices/containers"), c => Assert.Equal("None", c.Text("properties.publicAccess")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_cannot_be_made_again_has_a_life_cycle(string name)
    {
        var rules = deployments[name].Of("Microsoft.Storage/storageAccounts/managementPolicies")
            .SelectMany(p => p.At("properties.policy.rules").EnumerateArray())
            .ToArray();

        Assert.NotEmpty(rules);
        Assert.All(rules.Where(r => !ForgetsWhatWasDeleted(r)), rule =>
        {
            var prefixes = rule.Texts("definition.filters.prefixMatch");
            Assert.NotEmpty(prefixes);
            Assert.All(prefixes, p => Assert.DoesNotContain(Protected, kept =>
                kept.StartsWith(p, StringComparison.Ordinal) || p.StartsWith(kept, StringComparison.Ordinal)));
        });
    }

    /// <summary>Of the datasets, whose clean-up deletes what it has put into the archive; and later than by mistake deleted blobs can be brought back.</summary>
    private static bool ForgetsWhatWasDeleted(System.Text.Json.JsonElement rule) =>
        rule.Texts("definition.filters.prefixMatch").All(p => p.StartsWith("datasets/", StringComparison.Ordinal))
        && rule.At("definition.actions.baseBlob").ValueKind == System.Text.Json.JsonValueKind.Null
        && rule.Number("definition.actions.version.delete.daysAfterCreationGreaterThan") > 35;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_life_cycle_never_deletes_what_a_blob_is_now(string name) => Assert.All(
        deployments[name].Of("Microsoft.Storage/storageAccounts/managementPolicies").SelectMany(p => p.At("properties.policy.rules").EnumerateArray()),
        rule => Assert.DoesNotContain("\"delete\"", rule.At("definition.actions.baseBlob").GetRawText(), StringComparison.Ordinal));

    [Theory]
    [InlineData("data", true)]
    [InlineData("sets", true)]
    [InlineData("host", false)]
    public void What_is_deleted_by_mistake_can_be_brought_back(string account, bool versions)
    {
        var blobs = deployments["district"].Of("Microsoft.Storage/storageAccounts/blobServices")
            .Single(b => b.GetProperty("name").GetString()!.Contains(account, StringComparison.Ordinal));

        Assert.Equal(versions, blobs.Is("properties.isVersioningEnabled"));
        Assert.True(blobs.Is("properties.deleteRetentionPolicy.enabled"));
        Assert.True(blobs.Is("properties.containerDeleteRetentionPolicy.enabled"));
        Assert.InRange(blobs.Number("properties.deleteRetentionPolicy.days"), 7, 365);
    }

    [Fact]
    public void Received_bodies_can_be_restored_to_an_instant()
    {
        var blobs = deployments["district"].Of("Microsoft.Storage/storageAccounts/blobServices")
            .Single(b => b.GetProperty("name").GetString()!.Contains("data", StringComparison.Ordinal));

        Assert.True(blobs.Is("properties.changeFeed.enabled"));
        Assert.True(blobs.Is("properties.restorePolicy.enabled"));
        Assert.True(blobs.Number("properties.restorePolicy.days") < blobs.Number("properties.deleteRetentionPolicy.days"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_accounts_of_the_data_and_the_datasets_are_locked_against_deletion(string name)
    {
        var locked = deployments[name].Of("Microsoft.Authorization/locks");

        Assert.Equal(2, locked.Count);
        Assert.All(locked, l => Assert.Equal("CanNotDelete", l.Text("properties.level")));
        Assert.Single(locked, l => l.Text("id").Contains("data", StringComparison.Ordinal));
        Assert.Single(locked, l => l.Text("id").Contains("sets", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void There_is_a_table_for_each_that_the_code_knows(string name)
    {
        var tables = deployments[name].Of("Microsoft.Storage/storageAccounts/tableServices/tables").Select(t => t.Text("name").Split('/')[^1]);

        Assert.Equal(Enum.GetNames<RowTable>().Order(StringComparer.Ordinal), tables.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void There_are_the_containers_that_the_code_writes_to(string name)
    {
        var containers = deployments[name].Of("Microsoft.Storage/storageAccounts/blobServices/containers").Select(c => c.Text("name"));

        Assert.Equal(
            ["data/received", "data/work", "host/packages", "sets/archive", "sets/datasets"],
            containers.Select(c => $"{Part(c)}/{c.Split('/')[^1]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_closed_deployment_answers_to_its_own_subnet_and_to_who_is_named()
    {
        var deployment = deployments["everything"];
        var subnet = deployment.One("Microsoft.Web/sites").Text("properties.virtualNetworkSubnetId");

        Assert.All(deployment.Of("Microsoft.Storage/storageAccounts"), account =>
        {
            Assert.Equal("Deny", account.Text("properties.networkAcls.defaultAction"));
            Assert.Equal(subnet, Assert.Single(account.At("properties.networkAcls.virtualNetworkRules").EnumerateArray()).Text("id"));
        });
        Assert.Equal("203.0.113.10", Assert.Single(deployment.Account("data").At("properties.networkAcls.ipRules").EnumerateArray()).Text("value"));
        Assert.Equal("203.0.113.0/28", Assert.Single(deployment.Account("sets").At("properties.networkAcls.ipRules").EnumerateArray()).Text("value"));
        Assert.Empty(deployment.Account("host").At("properties.networkAcls.ipRules").EnumerateArray());
    }

    [Fact]
    public void The_subnet_is_the_function_apps_alone_and_reaches_storage()
    {
        var subnet = Assert.Single(deployments["everything"].One("Microsoft.Network/virtualNetworks").At("properties.subnets").EnumerateArray());

        Assert.Equal("Microsoft.App/environments", Assert.Single(subnet.At("properties.delegations").EnumerateArray()).Text("properties.serviceName"));
        Assert.Equal("Microsoft.Storage", Assert.Single(subnet.At("properties.serviceEndpoints").EnumerateArray()).Text("service"));
    }

    private static string Part(string name) => Parts.Single(p => name.Split('/')[0].Contains(p, StringComparison.Ordinal));
}

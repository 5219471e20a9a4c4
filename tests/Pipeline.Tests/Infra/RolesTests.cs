using System.Text.Json;

namespace Pipeline.Tests.Infra;

[Collection(nameof(InfraCollection))]
public sealed class RolesTests(Deployments deployments)
{
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"] = "Storage Blob Data Reader",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["4633458b-17de-408a-b874-0445c86b69e6"] = "Key Vault Secrets User",
        ["b86a8fe4-44ce-4948-aee5-eccb2c155cd7"] = "Key Vault Secrets Officer",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    private static readonly string[] OfTheApp =
    [
        "app: Key Vault Secrets User on vaults/kv-*",
        "app: Monitoring Metrics Publisher on components/pipeline-*",
        "app: Storage Blob Data Contributor on storageAccounts/st*data",
        "app: Storage Blob Data Contributor on storageAccounts/st*sets",
        "app: Storage Blob Data Owner on storageAccounts/st*host",
        "app: Storage Table Data Contributor on storageAccounts/st*data",
    ];

    [Theory]
    [InlineData("district")]
    [InlineData("province")]
    [InlineData("nation")]
    public void The_app_has_six_roles_and_nobody_else_has_any(string name) => Assert.Equal(OfTheApp, Given(name));

    [Fact]
    public void Analysts_read_the_datasets_and_operators_write_keys_and_secrets_and_nothing_else() => Assert.Equal(
        [
            "analysts: Storage Blob Data Reader on storageAccounts/st*sets",
            .. OfTheApp,
            "operators: Key Vault Secrets Officer on vaults/kv-*",
            "operators: Storage Table Data Contributor on tables/Audit",
            "operators: Storage Table Data Contributor on tables/Keys",
        ],
        Given("everything"));

    private string[] Given(string name) =>
    [
        .. deployments[name].Of("Microsoft.Authorization/roleAssignments")
            .Select(r => $"{Who(r, name)}: {BuiltIn[r.Text("properties.roleDefinitionId").Split('/')[^1]]} on {Scope(r.Text("id"), name)}")
            .Order(StringComparer.Ordinal),
    ];

    private static string Who(JsonElement assignment, string name) => (assignment.Text("properties.principalId"), assignment.Text("properties.principalType")) switch
    {
        (Deployments.Analysts, "Group") => "analysts",
        (Deployments.Operators, "User") => "operators",
        (var id, "ServicePrincipal") when id.Contains($"userAssignedIdentities/pipeline-{name}'", StringComparison.Ordinal) && id.EndsWith(".principalId]", StringComparison.Ordinal) => "app",
        var other => $"{other}",
    };

    /// <summary>Type and name of what the role is given on, without what is particular to one deployment.</summary>
    private static string Scope(string id, string name)
    {
        var parts = id[..id.IndexOf("/providers/Microsoft.Authorization/", StringComparison.Ordinal)].Split('/');
        var resource = parts[^1].Replace(name, "*", StringComparison.Ordinal);
        return resource.StartsWith("st*", StringComparison.Ordinal) ? $"{parts[^2]}/{resource[..7]}"
            : resource.StartsWith("kv-*", StringComparison.Ordinal) ? $"{parts[^2]}/kv-*"
            : $"{parts[^2]}/{resource}";
    }
}

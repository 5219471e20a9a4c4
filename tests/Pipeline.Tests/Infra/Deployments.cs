using System.Text.Json;

namespace Pipeline.Tests.Infra;

/// <summary>
/// What each parameter file would deploy: the compiled templates with every expression worked out that can be before a deployment, by the compiler itself.
/// One more than there are, <c>everything</c>, fills in what the files leave open.
/// </summary>
public sealed class Deployments : IAsyncLifetime
{
    public const string Analysts = "aaaaaaaa-0000-4000-8000-000000000001";
    public const string Operators = "aaaaaaaa-0000-4000-8000-000000000002";
    public const string BoardClient = "aaaaaaaa-0000-4000-8000-000000000003";

    private const string Everything = $$"""
        using '../main.bicep'
        param name = 'everything'
        param operatorEmails = ['operator@example.org', 'deputy@example.org']
        param monthlyBudget = 100
        param network = { kind: 'closed', addressPrefix: '10.60.0.0/24', operatorAddresses: ['203.0.113.10'], analystAddresses: ['203.0.113.0/28'] }
        param analysts = { id: '{{Analysts}}', type: 'Group' }
        param operators = { id: '{{Operators}}', type: 'User' }
        param boardClientId = '{{BoardClient}}'
        param secretSettings = ['WebhookSecret', 'ReminderWebhooks']
        """;

    private readonly Dictionary<string, Deployment> _deployments = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = ["district", "nation", "province", "everything"];

    internal Deployment this[string name]
    {
        get
        {
            BicepCompiler.IsNeeded();
            return _deployments[name];
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (!BicepCompiler.Restored)
        {
            return;
        }

        using var infra = new InfraFolder();
        await File.WriteAllTextAsync(infra.Of("parameters/everything.bicepparam"), Everything);
        foreach (var name in Names)
        {
            await BicepCompiler.RunAsync(
                "snapshot", infra.Of($"parameters/{name}.bicepparam"), "--mode", "overwrite", "--resource-group", "pipeline", "--location", "southeastasia",
                "--subscription-id", "11111111-1111-1111-1111-111111111111", "--tenant-id", "22222222-2222-2222-2222-222222222222");
            _deployments.Add(name, new(JsonDocument.Parse(await File.ReadAllTextAsync(infra.Of($"parameters/{name}.snapshot.json")))));
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var deployment in _deployments.Values)
        {
            deployment.Dispose();
        }

        return ValueTask.CompletedTask;
    }
}

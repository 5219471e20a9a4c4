using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Pipeline.Tests.Infra;

public sealed partial class DeployScriptTests : IDisposable
{
    private readonly InfraFolder _infra = new();
    private readonly StubbedTools _tools;

    public DeployScriptTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The script is run on Linux only.");
        _tools = new(Path.Combine(_infra.Repository, "stubs"));
        Directory.CreateDirectory(Reference);
        File.WriteAllText(Path.Combine(Reference, "organizations.csv"), "name,code\nMột,XA-MOT\nHai,XA-HAI\n");
    }

    private string Reference => Path.Combine(_infra.Repository, "reference");

    private string Parameters => _infra.Of("parameters/district.bicepparam");

    [Fact]
    public async Task A_first_deployment_makes_everything_in_order()
    {
        var (exitCode, output) = await DeployAsync("--reference", Reference, "--yes");

        Assert.Equal(0, exitCode);
        Assert.Equal(
            [
                "az account show", "az group exists", "az group create", "az rest", "az ad signed-in-user show",
                "az deployment group what-if", "az deployment group create", "az deployment group show",
                "git describe", "dotnet publish", "zip publish", "az functionapp deployment source config-zip", "curl /api/health",
                "curl /api/health", "curl /api/health",
                "dotnet keys create --role board", "dotnet keys create --role board", "zip reference", "curl /api/reference",
                "dotnet keys create --role organization", "curl /api/submissions?dryRun=true", "dotnet keys revoke",
            ],
            Steps());
        Assert.Contains("B.secret", output, StringComparison.Ordinal);
        Assert.Contains("https://app.example.org/api", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_deployment_makes_no_key_and_imports_nothing()
    {
        _tools.Remember("group-exists");
        _tools.Remember("ready");

        var (exitCode, _) = await DeployAsync("--reference", Reference, "--yes");

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain(Steps(), s => s.Contains("keys", StringComparison.Ordinal) || s.Contains("reference", StringComparison.Ordinal));
        Assert.DoesNotContain("az group create", Steps());
    }

    [Fact]
    public async Task A_question_of_what_would_change_changes_nothing()
    {
        _tools.Remember("group-exists");

        var (exitCode, _) = await DeployAsync("--what-if-only");

        Assert.Equal(0, exitCode);
        Assert.Equal(["az account show", "az group exists", "az rest", "az ad signed-in-user show", "az deployment group what-if"], Steps());
    }

    [Fact]
    public async Task A_question_of_what_would_change_makes_no_resource_group_either()
    {
        var (exitCode, _) = await DeployAsync("--what-if-only");

        Assert.Equal(0, exitCode);
        Assert.Equal(["az account show", "az group exists", "az bicep build"], Steps());
    }

    [Fact]
    public async Task Without_a_yes_nothing_is_deployed()
    {
        _tools.Remember("group-exists");

        var (exitCode, _) = await DeployAsync();

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("az deployment group create", Steps());
    }

    [Fact]
    public async Task A_renewal_gives_no_rights_and_touches_no_key()
    {
        _tools.Remember("group-exists");

        var (exitCode, _) = await DeployAsync("--renew", "--yes");

        Assert.Equal(0, exitCode);
        Assert.Contains(_tools.Calls, c => c.StartsWith("az deployment group create", StringComparison.Ordinal) && c.Contains("grantRights=false", StringComparison.Ordinal));
        Assert.DoesNotContain(Steps(), s => s.Contains("keys", StringComparison.Ordinal) || s == "az ad signed-in-user show");
    }

    [Fact]
    public async Task Going_back_publishes_the_earlier_package_and_nothing_else()
    {
        var package = Path.Combine(_infra.Repository, "pipeline-earlier.zip");
        await File.WriteAllTextAsync(package, "", TestContext.Current.CancellationToken);

        var (exitCode, _) = await _tools.RunAsync(_infra.Of("deploy.sh"), "--resource-group", "rg", "--code-only", "--package", package, "--yes");

        Assert.Equal(0, exitCode);
        Assert.Equal(["az account show", "az functionapp list", "az functionapp deployment source config-zip", "curl /api/health", "curl /api/health"], Steps());
        Assert.Contains(_tools.Calls, c => c.EndsWith($"--src {package} --output none", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_budget_keeps_its_first_month()
    {
        _tools.Remember("group-exists");
        _tools.Remember("budget");

        await DeployAsync("--what-if-only");

        Assert.Contains(_tools.Calls, c => c.Contains("what-if", StringComparison.Ordinal) && c.Contains("budgetStart=2026-03-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_deploys_may_make_keys_where_the_parameters_name_nobody()
    {
        _tools.Remember("group-exists");

        await DeployAsync("--what-if-only");

        Assert.Contains(_tools.Calls, c => c.Contains("""operators={"id":"user-1","type":"User"}""", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_key_of_the_product_is_in_a_command_line()
    {
        await DeployAsync("--reference", Reference, "--yes");

        Assert.DoesNotContain(_tools.Calls, c => c.Contains(".secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_told_how()
    {
        _tools.Remember("signed-out");

        var (exitCode, output) = await DeployAsync("--yes");

        Assert.Equal(1, exitCode);
        Assert.Contains("az login", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--resource-group")]
    [InlineData("--parameters", "nowhere.bicepparam", "--resource-group", "rg")]
    [InlineData("--reference", "nowhere", "--resource-group", "rg", "--code-only")]
    [InlineData("--colour")]
    public async Task A_command_line_that_makes_no_sense_is_refused_before_anything_is_done(params string[] arguments)
    {
        var (exitCode, _) = await _tools.RunAsync(_infra.Of("deploy.sh"), arguments);

        Assert.Equal(1, exitCode);
        Assert.Empty(_tools.Calls);
    }

    [Fact]
    public async Task The_boards_registration_is_made_once_and_trusts_the_apps_identity()
    {
        var (first, output) = await _tools.RunAsync(_infra.Of("board-sign-in.sh"), "rg", "district");
        var (second, again) = await _tools.RunAsync(_infra.Of("board-sign-in.sh"), "rg", "district");

        Assert.Equal((0, 0), (first, second));
        Assert.Equal(output, again);
        Assert.Contains("param boardClientId = 'client-1'", output, StringComparison.Ordinal);
        Assert.Single(_tools.Calls, c => c.StartsWith("az ad app create", StringComparison.Ordinal));
        Assert.Contains(_tools.Calls, c => c.Contains("\"subject\":\"principal-1\"", StringComparison.Ordinal));
        Assert.Contains(_tools.Calls, c => c.EndsWith("appRoleAssignmentRequired=true", StringComparison.Ordinal));
        Assert.DoesNotContain(_tools.Calls, c => c.Contains("credential reset", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("deploy.sh")]
    [InlineData("board-sign-in.sh")]
    [InlineData("onprem/package.sh")]
    [InlineData("onprem/install.sh")]
    [InlineData("onprem/pipeline-backup")]
    public async Task A_script_passes_shellcheck_where_there_is_one(string script)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.SkipUnless(folders.Any(f => File.Exists(Path.Combine(f, "shellcheck"))), "shellcheck is not installed.");

        using var process = Process.Start(new ProcessStartInfo("shellcheck", [_infra.Of(script)]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Empty(said);
    }

    public void Dispose() => _infra.Dispose();

    private Task<(int ExitCode, string Output)> DeployAsync(params IReadOnlyList<string> arguments) =>
        _tools.RunAsync(_infra.Of("deploy.sh"), ["--resource-group", "rg", "--parameters", Parameters, .. arguments]);

    /// <summary>The calls by what they do, without the arguments that say how.</summary>
    private string[] Steps() => [.. _tools.Calls.Select(Step)];

    private static string Step(string call) => call.Split(' ')[0] switch
    {
        "az" => AzCommand().Match(call).Value,
        "curl" => $"curl {Address().Match(call).Value}",
        "zip" => call.Contains("reference", StringComparison.Ordinal) ? "zip reference" : "zip publish",
        "dotnet" when KeysCommand().Match(call) is { Success: true } keys => $"dotnet {keys.Value}",
        var tool => $"{tool} {Verb().Match(call).Value}",
    };

    [GeneratedRegex("^az( [a-z][a-z-]*)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AzCommand();

    [GeneratedRegex(@"/api/[^ ]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex("keys (create --role [a-z]+|revoke)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeysCommand();

    [GeneratedRegex("publish|describe", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verb();
}

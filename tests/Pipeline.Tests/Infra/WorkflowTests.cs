using System.Text.RegularExpressions;
using Pipeline.Tests.Datasets;
using YamlDotNet.Serialization;

namespace Pipeline.Tests.Infra;

public sealed partial class WorkflowTests
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithDuplicateKeyChecking().Build();

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(RepositoryFolder.Of(".github/workflows")).Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_is_YAML_with_jobs_of_steps(string file) => Assert.All(Jobs(file), job =>
    {
        Assert.Contains("runs-on", job.Value.Keys);
        Assert.Contains("timeout-minutes", job.Value.Keys);
        Assert.All(Steps(job.Value), step => Assert.True(step.ContainsKey("uses") ^ step.ContainsKey("run")));
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_are_pinned_to_a_major_version(string file) => Assert.All(
        Jobs(file).SelectMany(j => Steps(j.Value)).Where(s => s.ContainsKey("uses")), step => Assert.Matches(Pinned(), (string)step["uses"]));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_may_read_the_repository_and_uses_no_secret(string file)
    {
        Assert.Equal("read", Assert.Single(Map(Read(file)["permissions"])).Value);
        Assert.DoesNotContain("secrets.", Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_jobs_of_an_environment_sign_in_to_Azure_and_by_federated_identity() => Assert.All(Jobs("deploy.yml"), job =>
    {
        var login = Steps(job.Value).SingleOrDefault(s => s.TryGetValue("uses", out var uses) && ((string)uses).StartsWith("azure/login@", StringComparison.Ordinal));
        var mayAskForToken = job.Value.TryGetValue("permissions", out var permissions) && Map(permissions).ContainsKey("id-token");

        Assert.Equal(login is not null, mayAskForToken);
        Assert.Equal(login is not null, job.Value.ContainsKey("environment"));
        if (login is not null)
        {
            Assert.Equal(["client-id", "subscription-id", "tenant-id"], Map(login["with"]).Keys.Cast<string>().Order(StringComparer.Ordinal));
        }
    });

    [Fact]
    public void What_is_deployed_was_tested_built_for_the_worker_and_shown_first()
    {
        var jobs = Jobs("deploy.yml");
        var built = string.Join('\n', Steps(jobs["package"]).Where(s => s.ContainsKey("run")).Select(s => s["run"]));

        Assert.True(built.IndexOf("dotnet test", StringComparison.Ordinal) < built.IndexOf("dotnet publish", StringComparison.Ordinal));
        Assert.Contains("-p:AzureWorker=true", built, StringComparison.Ordinal);
        Assert.Contains("-p:BuildWeb=true", built, StringComparison.Ordinal);
        Assert.Contains(Steps(jobs["package"]), s => s.TryGetValue("uses", out var uses) && ((string)uses).StartsWith("actions/setup-node@", StringComparison.Ordinal));
        Assert.Equal(["package", "preview"], ((List<object>)jobs["deploy"]["needs"]).Cast<string>());
        Assert.Contains(Steps(jobs["deploy"]), s => s.TryGetValue("run", out var run) && ((string)run).Contains("--renew --yes", StringComparison.Ordinal));
    }

    [Fact]
    public void The_choice_of_deployments_is_that_of_the_parameter_files()
    {
        var choice = Map(Map(Map(Map(Read("deploy.yml")["on"])["workflow_dispatch"])["inputs"])["deployment"])["options"];

        Assert.Equal(
            InfraFolder.Files.Where(f => f.EndsWith(".bicepparam", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)),
            ((List<object>)choice).Cast<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_change_is_checked_as_on_any_machine_and_built_as_for_Azure()
    {
        Assert.Contains("- run: .ci/run", Text("ci.yml"), StringComparison.Ordinal);
        Assert.Contains("-p:AzureWorker=true -p:BuildWeb=true", Text("ci.yml"), StringComparison.Ordinal);
        Assert.Contains("shellcheck infra/*.sh", Text("ci.yml"), StringComparison.Ordinal);
    }

    /// <summary>Each of the three makes the package that Azure gets; one that lacks the web app would answer at its root that there is none.</summary>
    [Theory]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData(".github/workflows/deploy.yml")]
    [InlineData("infra/deploy.sh")]
    public void A_package_is_published_with_the_worker_and_the_web_app_and_looked_at(string file)
    {
        var publish = Assert.Single(File.ReadAllLines(RepositoryFolder.Of(file)), l => l.Contains("dotnet publish", StringComparison.Ordinal));

        Assert.Contains("functions/Pipeline.Functions", publish, StringComparison.Ordinal);
        Assert.Contains("--configuration Release -p:AzureWorker=true -p:BuildWeb=true --output", publish, StringComparison.Ordinal);
        Assert.Contains("web/index.html", File.ReadAllText(RepositoryFolder.Of(file)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ci.yml", "worker")]
    [InlineData("deploy.yml", "package")]
    public void A_package_for_Azure_comes_with_its_bill_of_materials(string file, string job)
    {
        var steps = Steps(Jobs(file)[job]).ToList();
        var built = steps.FindIndex(s => s.TryGetValue("run", out var run) && ((string)run).Contains("dotnet publish", StringComparison.Ordinal));
        var listed = steps.FindIndex(s => s.TryGetValue("run", out var run) && ((string)run).Contains("-- sbom artifacts/sbom.cdx.json", StringComparison.Ordinal));

        Assert.True(built >= 0 && built < listed);
        Assert.Contains(steps.Skip(listed), s => s.TryGetValue("with", out var with) && Map(with).TryGetValue("path", out var path) && ((string)path).Contains("sbom.cdx.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Known_holes_are_looked_for_with_each_change_and_each_week()
    {
        Assert.Contains(".ci/audit\n", File.ReadAllText(RepositoryFolder.Of(".ci/run")), StringComparison.Ordinal);
        Assert.Contains("- run: .ci/audit", Text("audit.yml"), StringComparison.Ordinal);
        Assert.Contains("cron:", Text("audit.yml"), StringComparison.Ordinal);
        Assert.Contains("-p:AzureWorker=true", Text("audit.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_switches_that_packages_are_published_with_are_those_of_the_project()
    {
        var project = File.ReadAllText(RepositoryFolder.Of("functions/Pipeline.Functions/Pipeline.Functions.csproj"));

        Assert.Contains("'$(BuildWeb)' == 'true'", project, StringComparison.Ordinal);
        Assert.Contains("'$(AzureWorker)' == 'true'", project, StringComparison.Ordinal);
    }

    [Fact]
    public void The_commands_of_the_readme_are_among_what_decides_whether_a_change_lands()
    {
        var readme = File.ReadAllText(RepositoryFolder.Of("README.md"));
        var decides = File.ReadAllText(RepositoryFolder.Of(".ci/run"));

        Assert.Contains("\ndotnet test ", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet test 2>&1", decides, StringComparison.Ordinal);
        Assert.Contains("--project functions/Pipeline.Local -- demo", readme, StringComparison.Ordinal);
        Assert.Contains("--project functions/Pipeline.Local -- demo", decides, StringComparison.Ordinal);
        Assert.Contains("npm install --no-save && npm run build", readme, StringComparison.Ordinal);
        Assert.Contains("npm run build", decides, StringComparison.Ordinal);
    }

    private static string Text(string file) => File.ReadAllText(RepositoryFolder.Of($".github/workflows/{file}"));

    private static Dictionary<object, object> Read(string file) => Yaml.Deserialize<Dictionary<object, object>>(Text(file));

    private static Dictionary<string, Dictionary<object, object>> Jobs(string file) =>
        Map(Read(file)["jobs"]).ToDictionary(j => (string)j.Key, j => Map(j.Value), StringComparer.Ordinal);

    private static IEnumerable<Dictionary<object, object>> Steps(Dictionary<object, object> job) => ((List<object>)job["steps"]).Select(Map);

    private static Dictionary<object, object> Map(object node) => (Dictionary<object, object>)node;

    [GeneratedRegex(@"^[\w-]+/[\w-]+@v\d+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pinned();
}

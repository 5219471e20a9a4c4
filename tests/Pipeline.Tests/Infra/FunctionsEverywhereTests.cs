using System.Text.RegularExpressions;
using Pipeline.Local.Hosting;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.OpenApi;

namespace Pipeline.Tests.Infra;

/// <summary>A function's address, verbs and schedule are written down in several places; here they are held to what the attributes say.</summary>
[Collection(nameof(InfraCollection))]
public sealed partial class FunctionsEverywhereTests(Deployments deployments)
{
    private static readonly FunctionIndex Index = FunctionIndex.Of(typeof(Functions.PipelineServices).Assembly);

    [Fact]
    public void The_table_of_addresses_in_the_API_document_is_that_of_the_attributes()
    {
        var documented = Address().Matches(File.ReadAllText(RepositoryFolder.Of("docs/API.md"))).Select(m => m.Groups["address"].Value);

        Assert.Equal(Addresses().Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_OpenAPI_document_has_the_addresses_and_verbs_of_the_attributes()
    {
        var operations = ServedDocument.Instance.Value.Operations.Select(o => $"{o.Verb} {o.Path}");

        Assert.Equal(Addresses().Order(StringComparer.Ordinal), operations.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_address_that_a_document_names_is_one_of_the_attributes()
    {
        var known = Addresses().Select(a => (Text: a, Pattern: new Regex($"^{Braces().Replace(Regex.Escape(a).Replace("\\{", "{", StringComparison.Ordinal), "[^/]+")}$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))).ToArray();
        var named = from file in Directory.EnumerateFiles(RepositoryFolder.Of("docs"), "*.md", SearchOption.AllDirectories).Append(RepositoryFolder.Of("README.md"))
                    from match in Named().Matches(File.ReadAllText(file))
                    select (File: Path.GetFileName(file), Address: match.Groups["address"].Value.TrimEnd('/', '.'));

        Assert.DoesNotContain(named, n => !n.Address.EndsWith("/api", StringComparison.Ordinal) && known.All(k => !k.Pattern.IsMatch(n.Address) && !k.Text.StartsWith(n.Address + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_schedule_of_the_code_is_documented_with_the_default_that_the_committed_settings_have()
    {
        var settings = LocalSettings.Read(RepositoryFolder.Of("local.settings.json"), []);

        Assert.Equal(
            ScheduleSettings().ToDictionary(s => s, s => settings[s]!, StringComparer.Ordinal),
            Documented());
    }

    [Theory]
    [InlineData("district")]
    [InlineData("province")]
    [InlineData("nation")]
    public void A_deployment_has_every_schedule_of_the_code_as_it_is_documented(string name)
    {
        var deployed = deployments[name].Settings().Where(s => s.Key.EndsWith("Schedule", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

        Assert.Equal(ScheduleSettings(), deployed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Documented(), deployed);
    }

    [Fact]
    public void Every_timer_takes_its_schedule_from_a_setting() =>
        Assert.All(Index.Timers, timer => Assert.Matches("^%[A-Za-z]+Schedule%$", timer.Schedule));

    /// <summary>Verb and address of every function of the API, below the prefix of the host.</summary>
    private static IEnumerable<string> Addresses()
    {
        var prefix = HostJson.Read(RepositoryFolder.Of("host.json")).RoutePrefix;
        return Index.Http.SelectMany(f => f.Verbs.Select(verb => $"{verb} /{prefix}/{f.Route}".Replace("//", "/", StringComparison.Ordinal)))
            .Where(address => address.Contains(" /api/", StringComparison.Ordinal));
    }

    private static string[] ScheduleSettings() => [.. Index.Timers.Select(t => t.Schedule.Trim('%')).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Documented() => ScheduleLine().Matches(File.ReadAllText(RepositoryFolder.Of("docs/SETTINGS.md")))
        .ToDictionary(m => m.Groups["setting"].Value, m => m.Groups["schedule"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"^\| \[`(?<address>[A-Z]+ /api/[^`]+)`\]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?<address>(GET|POST) /api/[\w/{}.-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\{\w+\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Braces();

    [GeneratedRegex(@"^\| `(?<setting>\w+Schedule)` \| `(?<schedule>[^`]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ScheduleLine();
}

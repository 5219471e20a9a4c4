using System.Text.RegularExpressions;
using Pipeline.Local.Hosting;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Infra;

/// <summary>A function's address, verbs and schedule are written down in several places; here they are held to what the attributes say.</summary>
[Collection(nameof(InfraCollection))]
public sealed partial class FunctionsEverywhereTests(Deployments deployments)
{
    private static readonly FunctionIndex Index = FunctionIndex.Of(typeof(Functions.PipelineServices).Assembly);

    [Fact]
    public void The_table_of_addresses_in_the_API_document_is_that_of_the_attributes()
    {
        var functions = Index.Http.Where(f => f.Route.StartsWith("api/", StringComparison.Ordinal)).SelectMany(f => f.Verbs.Select(verb => $"{verb} /{f.Route}"));
        var documented = Address().Matches(File.ReadAllText(RepositoryFolder.Of("docs/API.md"))).Select(m => m.Groups["address"].Value);

        Assert.Equal(functions.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
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

    private static string[] ScheduleSettings() => [.. Index.Timers.Select(t => t.Schedule.Trim('%')).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Documented() => ScheduleLine().Matches(File.ReadAllText(RepositoryFolder.Of("docs/SETTINGS.md")))
        .ToDictionary(m => m.Groups["setting"].Value, m => m.Groups["schedule"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"^\| \[`(?<address>[A-Z]+ /api/[^`]+)`\]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\| `(?<setting>\w+Schedule)` \| `(?<schedule>[^`]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ScheduleLine();
}

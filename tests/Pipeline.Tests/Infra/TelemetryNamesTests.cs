using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Infra;

public sealed partial class TelemetryNamesTests
{
    // Kinds of items in a workbook.
    private const int Query = 3;
    private const int Metrics = 10;

    private static readonly string Documented = File.ReadAllText(RepositoryFolder.Of("docs/TELEMETRY.md"));

    [Theory]
    [InlineData("infra/modules/alerts.bicep")]
    [InlineData("infra/workbook.json")]
    public void Alerts_and_workbook_ask_for_documented_measurements_alone(string file)
    {
        var asked = Measurement().Matches(File.ReadAllText(RepositoryFolder.Of(file))).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(asked);
        Assert.All(asked, name => Assert.Contains($"| `{name}` |", Documented, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("infra/modules/alerts.bicep")]
    [InlineData("infra/workbook.json")]
    public void Alerts_and_workbook_ask_for_documented_tags_alone(string file) => Assert.All(
        Tag().Matches(File.ReadAllText(RepositoryFolder.Of(file))).Select(m => m.Groups["tag"].Value).Distinct(StringComparer.Ordinal),
        tag => Assert.Contains($"`{tag}`", Documented, StringComparison.Ordinal));

    [Fact]
    public void Every_measurement_is_in_the_workbook_or_has_an_alert()
    {
        var used = File.ReadAllText(RepositoryFolder.Of("infra/modules/alerts.bicep")) + File.ReadAllText(RepositoryFolder.Of("infra/workbook.json"));

        Assert.All(Line().Matches(Documented).Select(m => m.Groups["name"].Value), name => Assert.Contains(name, used, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_chart_of_the_workbook_has_a_name_and_a_title_in_both_languages()
    {
        using var workbook = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of("infra/workbook.json")));
        var items = workbook.RootElement.At("items").EnumerateArray().ToArray();
        var charts = items.Where(i => i.Number("type") is Query or Metrics).ToArray();

        Assert.Equal(items.Length, items.Select(i => i.Text("name")).Distinct(StringComparer.Ordinal).Count());
        Assert.NotEmpty(charts);
        Assert.All(charts, chart => Assert.Contains(" / ", chart.Text("content.title"), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"pipeline(\.[a-z_]+){2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Measurement();

    [GeneratedRegex(@"Properties\.(?<tag>[a-z_]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\| `(?<name>pipeline\.[a-z_.]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}

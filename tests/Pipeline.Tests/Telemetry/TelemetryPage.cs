using System.Text.RegularExpressions;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Telemetry;

/// <summary>What docs/TELEMETRY.md promises.</summary>
internal static partial class TelemetryPage
{
    private static readonly string Text = File.ReadAllText(RepositoryFolder.Of("docs/TELEMETRY.md"));

    /// <summary>By name: kind, unit and tags.</summary>
    public static IReadOnlyDictionary<string, (string Kind, string Unit, string Tags)> Measurements { get; } = Measurement().Matches(Text)
        .ToDictionary(m => m.Groups["name"].Value, m => (m.Groups["kind"].Value, m.Groups["unit"].Value, Tags(m)), StringComparer.Ordinal);

    /// <summary>By name: what it is within, and its tags.</summary>
    public static IReadOnlyDictionary<string, (string Within, string Tags)> Traces { get; } = Trace().Matches(Text)
        .ToDictionary(m => m.Groups["name"].Value, m => (m.Groups["within"].Value, Tags(m)), StringComparer.Ordinal);

    /// <summary>The values that the page names of a measurement.</summary>
    public static IReadOnlySet<string> ValuesOf(string measurement) => Code().Matches(Text.Split('\n').Single(l => l.StartsWith($"| `{measurement}` |", StringComparison.Ordinal)))
        .Select(m => m.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

    private static string Tags(Match match) => Joined(Code().Matches(match.Groups["tags"].Value).Select(c => c.Groups["code"].Value));

    /// <summary>Tags in one order, to be compared.</summary>
    public static string Joined(IEnumerable<string> tags) => string.Join(' ', tags.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\| `(?<name>pipeline\.[a-z_.]+)` \| (?<kind>\w+), `(?<unit>[^`]+)` \| (?<tags>[^|]+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Measurement();

    [GeneratedRegex(@"^\| `(?<name>[a-z-]+)` \| (?<within>[^|]+) \| (?<tags>[^|]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Trace();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}

using System.Reflection;
using System.Text.RegularExpressions;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Supply;

/// <summary>docs/SECURITY.md says which test shows which control: there are no tests and no files in it that there are not.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Of("docs/SECURITY.md"));

    [Fact]
    public void Each_kind_of_threat_has_its_threats_each_with_a_control_a_place_and_a_test()
    {
        var threats = Threats();

        Assert.Equal(["S", "T", "R", "I", "D", "E"], threats.Select(t => t.Kind).Distinct(StringComparer.Ordinal));
        Assert.All(threats, t =>
        {
            Assert.NotEmpty(t.Threat);
            Assert.NotEmpty(t.Control);
            Assert.NotEmpty(Link().Matches(t.Places));
            Assert.NotEmpty(Named().Matches(t.Tests));
        });
    }

    [Fact]
    public void Every_test_that_is_named_is_there_and_tests_something()
    {
        var ours = typeof(SecurityPageTests).Assembly.GetTypes().Where(t => t.GetMethods().Any(m => m.GetCustomAttributes<FactAttribute>().Any())).Select(t => t.Name);
        var browsers = Directory.EnumerateFiles(RepositoryFolder.Of("tests/Pipeline.BrowserTests"), "*Tests.cs").Where(f => Test().IsMatch(File.ReadAllText(f))).Select(f => Path.GetFileNameWithoutExtension(f)!);
        var known = ours.Concat(browsers).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Threats().SelectMany(t => Named().Matches(t.Tests).Select(m => m.Groups["name"].Value)).Where(n => !known.Contains(n)).Distinct());
    }

    [Fact]
    public void Every_file_that_is_linked_is_there()
    {
        var links = Link().Matches(Page).Select(m => m.Groups["to"].Value.Split('#')[0]).Where(l => l.Length > 0 && !l.StartsWith("https:", StringComparison.Ordinal));

        Assert.All(links, l => Assert.True(Path.Exists(RepositoryFolder.Of(Path.Combine("docs", l))), l));
    }

    private static List<(string Kind, string Threat, string Control, string Places, string Tests)> Threats() =>
        [.. Row().Matches(Page).Select(m => (m.Groups["kind"].Value, m.Groups["threat"].Value, m.Groups["control"].Value, m.Groups["places"].Value, m.Groups["tests"].Value))];

    [GeneratedRegex(@"^\| (?<kind>[STRIDE]) \| (?<threat>[^|]+) \| (?<control>[^|]+) \| (?<places>[^|]+) \| (?<tests>[^|]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\[(Fact|Theory)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Test();
}

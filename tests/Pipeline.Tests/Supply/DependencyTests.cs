using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Supply;

/// <summary>What the product takes from others: each with a reason, one version, and nothing of where it came from.</summary>
public sealed partial class DependencyTests
{
    private const string Central = "Directory.Packages.props";

    private static readonly string[] NpmFolders = ["functions/web", "functions/Pipeline.Local/Azurite/npm", "tests/Pipeline.Tests/PowerBi/node"];

    private static readonly string[] Projects = [.. ((string[])["functions", "tests"])
        .SelectMany(f => Directory.EnumerateFiles(RepositoryFolder.Of(f), "*.csproj", SearchOption.AllDirectories)).Where(f => !InBuild().IsMatch(f))];

    public static TheoryData<string> Npm => [.. NpmFolders];

    [Fact]
    public void Every_package_has_its_line_on_why_it_and_not_its_rival()
    {
        var reasons = string.Join('\n', Directory.EnumerateFiles(RepositoryFolder.Of("docs/decisions"), "*.md").Select(File.ReadAllText));

        Assert.Empty(Packages().Where(p => !Regex.IsMatch(reasons, $@"(?<![\w.@/-]){Regex.Escape(p)}(?![\w/-]|\.\w)", RegexOptions.None, TimeSpan.FromSeconds(5)))
            .Select(p => $"{p} has no line in docs/decisions (0008, 0062 or 0076): say why it, and why not its rival."));
    }

    [Fact]
    public void Versions_stand_in_the_central_file_alone_each_is_used_and_each_is_one()
    {
        var central = Versions();
        var used = Projects.SelectMany(p => XDocument.Load(p).Descendants("PackageReference")).ToList();
        var everywhere = XDocument.Load(RepositoryFolder.Of("Directory.Build.props")).Descendants("PackageReference");

        Assert.All(used, u => Assert.True(u.Attribute("Version") is null && u.Attribute("VersionOverride") is null && u.Element("Version") is null, (string?)u.Attribute("Include")));
        Assert.All(central, v => Assert.Matches(@"^\d+(\.\d+){1,3}$", v.Value));
        var named = used.Concat(everywhere).Select(u => (string)u.Attribute("Include")!).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(named.Except(central.Keys, StringComparer.Ordinal));
        Assert.Empty(central.Keys.Except(named, StringComparer.Ordinal).Except(Pinned, StringComparer.Ordinal));
    }

    [Fact]
    public void A_known_hole_ends_the_build_and_a_list_that_cannot_be_had_does_not()
    {
        var settings = XDocument.Load(RepositoryFolder.Of("Directory.Build.props")).Descendants("PropertyGroup").Elements().ToDictionary(e => e.Name.LocalName, e => e.Value, StringComparer.Ordinal);

        Assert.Equal(("true", "all", "low", "true"), (settings["NuGetAudit"], settings["NuGetAuditMode"], settings["NuGetAuditLevel"], settings["TreatWarningsAsErrors"]));
        Assert.Equal("$(WarningsNotAsErrors);NU1900;NU1905", settings["WarningsNotAsErrors"]);
        Assert.DoesNotMatch("NU19|NuGetAuditSuppress", settings["NoWarn"]);
    }

    [Theory]
    [MemberData(nameof(Npm))]
    public void Npm_packages_are_named_by_one_version_each(string folder)
    {
        using var package = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of($"{folder}/package.json")));

        Assert.All(Direct(package), p => Assert.Matches(@"^\d+\.\d+\.\d+$", p.Value.GetString()));
    }

    [Theory]
    [MemberData(nameof(Npm))]
    public void A_lock_file_pins_every_package_by_its_hash_and_carries_no_address(string folder)
    {
        using var pinned = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of($"{folder}/package-lock.json")));
        var packages = pinned.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Matches("^sha512-[A-Za-z0-9+/]{86}==$", p.Value.GetProperty("integrity").GetString()));
        Assert.All(packages, p => Assert.False(p.Value.TryGetProperty("resolved", out _), p.Name));
    }

    /// <summary>Named only to be newer than what others ask for.</summary>
    private static string[] Pinned => ["SQLitePCLRaw.bundle_e_sqlite3", "SQLitePCLRaw.core", "OpenTelemetry.PersistentStorage.FileSystem"];

    private static Dictionary<string, string> Versions() => XDocument.Load(RepositoryFolder.Of(Central)).Descendants("PackageVersion")
        .ToDictionary(v => (string)v.Attribute("Include")!, v => (string)v.Attribute("Version")!, StringComparer.Ordinal);

    private static IEnumerable<string> Packages() =>
    [
        .. Versions().Keys,
        .. Projects.SelectMany(p => XDocument.Load(p).Descendants("BicepPackage")).Select(b => b.Value),
        .. NpmFolders.SelectMany(f =>
        {
            using var package = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of($"{f}/package.json")));
            return Direct(package).Select(p => p.Name).ToArray();
        }),
    ];

    private static IEnumerable<JsonProperty> Direct(JsonDocument package) =>
        ((string[])["dependencies", "devDependencies"]).SelectMany(k => package.RootElement.TryGetProperty(k, out var named) ? named.EnumerateObject().ToArray() : []);

    [GeneratedRegex(@"[\\/](obj|bin|node_modules)[\\/]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBuild();
}

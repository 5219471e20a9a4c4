using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Local.Bill;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Host;
using Pipeline.Tests.PowerBi;

namespace Pipeline.Tests.Supply;

/// <summary>
/// The bill of materials of the local host and the web app. The one in <c>docs</c> is also what .NET has for a lock: a package that is resolved to another version or has another
/// hash makes another bill. <c>UPDATE_DOCS=1</c> writes it anew.
/// </summary>
public sealed class BillTests
{
    private const string Committed = "docs/sbom.cdx.json";

    /// <summary>Terms under which a work may go into this product and be handed on. Another one is for a person to decide.</summary>
    private static readonly string[] Licences = ["0BSD", "Apache-2.0", "BSD-3-Clause", "MIT", "MS-PL OR Apache-2.0", "OFL-1.1"];

    private static readonly Lazy<IReadOnlyList<Component>> Components = new(() =>
        [.. NuGetAssets.Read(RepositoryFolder.Of("functions/Pipeline.Local/obj/project.assets.json")), .. NpmLock.Read(RepositoryFolder.Of("functions/web/package-lock.json"))]);

    private static JsonNode Bill => JsonNode.Parse(CycloneDx.Write(Components.Value, release: null))!;

    [Fact]
    public void It_is_what_is_committed_so_no_package_changes_unseen()
    {
        var bill = CycloneDx.Write(Components.Value, release: null);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(RepositoryFolder.Of(Committed), bill);
        }

        Assert.Equal(File.ReadAllText(RepositoryFolder.Of(Committed)), bill);
    }

    [Fact]
    public void The_same_components_give_the_same_bytes_in_whatever_order_they_come()
    {
        Assert.Equal(CycloneDx.Write(Components.Value, "1.0"), CycloneDx.Write([.. Components.Value.Reverse()], "1.0"));
        Assert.NotEqual(CycloneDx.Write(Components.Value, "1.0"), CycloneDx.Write([.. Components.Value.Skip(1)], "1.0"));
    }

    [Fact]
    public void Every_library_that_is_shipped_beside_the_program_is_on_it()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        using var shipped = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of($"functions/Pipeline.Local/bin/{configuration}/net10.0/Pipeline.Local.deps.json")));
        var packages = shipped.RootElement.GetProperty("libraries").EnumerateObject().Where(l => l.Value.GetProperty("type").GetString() == "package").Select(l => $"pkg:nuget/{l.Name.Replace('/', '@')}");

        Assert.Empty(packages.Except(Components.Value.Select(c => c.Purl), StringComparer.Ordinal));
    }

    [Fact]
    public void What_only_builds_and_checks_the_product_is_not()
    {
        Assert.DoesNotContain(Components.Value, c => c.Name is "Meziantou.Analyzer" or "vite" or "typescript" or "xunit.v3.mtp-v2");
        Assert.Contains(Components.Value, c => c.FullName == "@preact/signals");
        Assert.Contains(Components.Value, c => c.Name == "workbox-strategies");
    }

    [Fact]
    public void Every_licence_is_one_under_which_it_may_be_handed_on() =>
        Assert.Empty(Components.Value.Where(c => !Licences.Contains(c.Licence?.Expression, StringComparer.Ordinal)).Select(c => $"{c.FullName}: {c.Licence?.Expression ?? "unread"}"));

    [Fact]
    public void Who_needs_what_leads_to_components_of_the_bill_alone_and_from_the_product_to_each()
    {
        var needs = Bill["dependencies"]!.AsArray().ToDictionary(d => (string)d!["ref"]!, d => d!["dependsOn"]!.AsArray().Select(n => (string)n!).ToArray(), StringComparer.Ordinal);
        var known = Bill["components"]!.AsArray().Select(c => (string)c!["bom-ref"]!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(known.Order(StringComparer.Ordinal), needs.Keys.Where(k => k != "pipeline").Order(StringComparer.Ordinal));
        Assert.All(needs.Values.SelectMany(n => n), n => Assert.Contains(n, known));
        var reached = new HashSet<string>(needs["pipeline"], StringComparer.Ordinal);
        for (var waiting = new Queue<string>(reached); waiting.TryDequeue(out var one);)
        {
            needs[one].Where(reached.Add).ToList().ForEach(waiting.Enqueue);
        }

        Assert.Equal(known.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_component_has_its_hash_its_licence_and_its_package_address() => Assert.All(Bill["components"]!.AsArray(), c =>
    {
        Assert.Matches("^[0-9a-f]{128}$", (string)c!["hashes"]![0]!["content"]!);
        Assert.NotEmpty((string)c["licenses"]![0]!["expression"]!);
        Assert.Matches("^pkg:(nuget|npm)/[^ ]+@[0-9][^ ]*$", (string)c["purl"]!);
    });

    [Fact]
    public void The_notices_name_every_component_with_its_terms()
    {
        var notices = Notices.Write(Components.Value);

        Assert.All(Components.Value, c => Assert.Contains($"{c.FullName} {c.Version}: {c.Licence!.Expression}\n", notices, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_valid_by_the_published_schema()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "sbom.cdx.json");
        await File.WriteAllTextAsync(file, CycloneDx.Write(Components.Value, "1.0"), TestContext.Current.CancellationToken);
        string[] schemas = Environment.GetEnvironmentVariable("CYCLONEDX_SCHEMAS") is { Length: > 0 } known ? [known] : [];

        var (problems, files) = await NodePackages.RunAsync("cyclonedx.cjs", [file, .. schemas]);

        Assert.Empty(problems);
        Assert.Equal(1, files);
    }
}

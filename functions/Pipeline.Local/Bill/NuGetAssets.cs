using System.Text.Json;
using System.Xml.Linq;

namespace Pipeline.Local.Bill;

/// <summary>The packages that a project ships, by the <c>project.assets.json</c> that its restore has left: direct ones and what these bring along.</summary>
internal static class NuGetAssets
{
    private const string Ecosystem = "nuget";

    /// <summary>A package of the runtime itself, which only a package that needs no .NET on the machine has in it.</summary>
    private const string RuntimePack = ".Runtime.";

    /// <exception cref="CommandException">The file is none of a restore, or a package is not where the restore has put it.</exception>
    public static IReadOnlyList<Component> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = json.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToArray();
        var frameworks = root.GetProperty("project").GetProperty("frameworks").EnumerateObject().Select(f => f.Value).ToArray();
        var atBuildOnly = frameworks.SelectMany(AtBuildOnly).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var versions = root.GetProperty("libraries").EnumerateObject().Where(l => l.Value.GetProperty("type").GetString() == "package")
            .Select(l => (Name: l.Name.Split('/')[0], Version: l.Name.Split('/')[1])).Where(l => !atBuildOnly.Contains(l.Name)).ToList();
        var purls = versions.ToDictionary(l => l.Name, l => Component.PurlOf(Ecosystem, l.Name, l.Version), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. versions.Select(l => Of(
                l.Name, l.Version, folders,
                [.. Needs(root, $"{l.Name}/{l.Version}").Where(purls.ContainsKey).Select(n => purls[n]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
            .. frameworks.SelectMany(RuntimePacks).Distinct().Select(p => Of(p.Name, p.Version, folders, [])),
        ];
    }

    /// <summary>Analyzers and the like, which go into nothing that is shipped.</summary>
    private static IEnumerable<string> AtBuildOnly(JsonElement framework) =>
        framework.TryGetProperty("dependencies", out var direct)
            ? direct.EnumerateObject().Where(d => d.Value.TryGetProperty("suppressParent", out var suppressed) && suppressed.GetString() == "All").Select(d => d.Name)
            : [];

    private static IEnumerable<(string Name, string Version)> RuntimePacks(JsonElement framework) =>
        framework.TryGetProperty("downloadDependencies", out var downloads)
            ? downloads.EnumerateArray().Select(d => (Name: d.GetProperty("name").GetString()!, Version: d.GetProperty("version").GetString()!.Trim('[', ']').Split(',')[0]))
                .Where(d => d.Name.Contains(RuntimePack, StringComparison.Ordinal))
            : [];

    private static IEnumerable<string> Needs(JsonElement root, string library) =>
        from target in root.GetProperty("targets").EnumerateObject()
        where target.Value.TryGetProperty(library, out _)
        let entry = target.Value.GetProperty(library)
        where entry.TryGetProperty("dependencies", out _)
        from need in entry.GetProperty("dependencies").EnumerateObject()
        select need.Name;

    private static Component Of(string name, string version, IReadOnlyList<string> folders, IReadOnlyList<string> needs)
    {
        var about = XDocument.Load(FileOf(name, version, $"{Lower(name)}.nuspec", folders)).Root!.Elements().First();
        var licence = Element(about, "license");
        return new(
            Component.PurlOf(Ecosystem, name, version), name, version, HashOf(name, version, folders),
            Licence.Of(name, (string?)licence?.Attribute("type") == "expression" ? licence!.Value : null), needs)
        {
            Copyright = Element(about, "copyright")?.Value.Trim(),
            Website = Element(about, "projectUrl")?.Value.Trim(),
        };
    }

    private static XElement? Element(XElement about, string name) => about.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.Value.Trim().Length > 0);

    /// <summary>Of the file as it came; the hash among the assets is of its content without signatures, which nobody else can compute by <c>sha512sum</c>.</summary>
    private static string HashOf(string name, string version, IReadOnlyList<string> folders) =>
        Convert.ToHexStringLower(Convert.FromBase64String(File.ReadAllText(FileOf(name, version, $"{Lower(name)}.{version}.nupkg.sha512", folders)).Trim()));

    private static string FileOf(string name, string version, string file, IReadOnlyList<string> folders) =>
        folders.Select(f => Path.Combine(f, Lower(name), version, file)).FirstOrDefault(File.Exists)
        ?? throw new CommandException($"The package {name} {version} is in none of the folders that its restore names. Restore again: dotnet restore");

    /// <summary>NuGet keeps packages under lower-case names.</summary>
#pragma warning disable CA1308
    private static string Lower(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}

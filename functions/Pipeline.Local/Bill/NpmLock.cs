using System.Text.Json;

namespace Pipeline.Local.Bill;

/// <summary>The npm packages that go into the built web app, by its <c>package-lock.json</c>; what only builds and tests it is left out.</summary>
internal static class NpmLock
{
    private const string Ecosystem = "npm";
    private const string Folder = "node_modules/";
    private const string Sha512 = "sha512-";

    public static IReadOnlyList<Component> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var packages = json.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0)
            .ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        return
        [
            .. packages.Where(p => !Says(p.Value, "dev") && !Says(p.Value, "optional") && !Says(p.Value, "devOptional"))
                .Select(p => Of(p.Key, p.Value, packages)).DistinctBy(c => c.Purl, StringComparer.Ordinal),
        ];
    }

    private static Component Of(string place, JsonElement package, Dictionary<string, JsonElement> all)
    {
        var name = NameOf(place);
        var version = package.GetProperty("version").GetString()!;
        var scope = name.Contains('/', StringComparison.Ordinal) ? name.Split('/')[0] : null;
        var needs = package.TryGetProperty("dependencies", out var dependencies) ? dependencies.EnumerateObject().Select(d => PlaceOf(place, d.Name, all)).OfType<string>() : [];
        return new(
            Component.PurlOf(Ecosystem, name, version), scope is null ? name : name.Split('/')[1], version,
            Convert.ToHexStringLower(Convert.FromBase64String(package.GetProperty("integrity").GetString()![Sha512.Length..])),
            Licence.Of(name, package.TryGetProperty("license", out var licence) ? licence.GetString() : null),
            [.. needs.Select(n => Component.PurlOf(Ecosystem, NameOf(n), all[n].GetProperty("version").GetString()!)).Order(StringComparer.Ordinal)])
        {
            Group = scope,
        };
    }

    private static string NameOf(string place) => place[(place.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];

    /// <summary>Where Node.js would find it: below the package itself, or below one that it lies in, or at the top; null where it is not installed.</summary>
    private static string? PlaceOf(string from, string name, Dictionary<string, JsonElement> all) =>
        Above(from).Select(a => $"{a}{Folder}{name}").FirstOrDefault(all.ContainsKey);

    private static IEnumerable<string> Above(string place)
    {
        for (var at = place; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf(Folder, StringComparison.Ordinal) - 1)])
        {
            yield return at + "/";
        }

        yield return "";
    }

    private static bool Says(JsonElement package, string flag) => package.TryGetProperty(flag, out var value) && value.GetBoolean();
}

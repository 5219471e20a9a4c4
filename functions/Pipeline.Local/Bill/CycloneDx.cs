using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Local.Bill;

/// <summary>
/// The bill of materials as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): what scanners read. The same components give the same bytes: there is no instant in it, and its
/// serial number follows from what it says.
/// </summary>
internal static class CycloneDx
{
    private const string Product = "pipeline";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="release">The version of the product that ships them; null where it is about none in particular.</param>
    public static string Write(IReadOnlyList<Component> components, string? release)
    {
        var sorted = components.OrderBy(c => c.Purl, StringComparer.Ordinal).ToList();
        var bill = new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = Shipped(release) },
            ["components"] = new JsonArray([.. sorted.Select(Entry)]),
            ["dependencies"] = new JsonArray([Needs(Product, sorted.Select(c => c.Purl).Except(sorted.SelectMany(c => c.Needs), StringComparer.Ordinal)), .. sorted.Select(c => Needs(c.Purl, c.Needs))]),
        };
        bill.Insert(3, "serialNumber", $"urn:uuid:{SerialOf(bill.ToJsonString(Written))}");
        return bill.ToJsonString(Written) + "\n";
    }

    private static JsonObject Shipped(string? release)
    {
        var product = new JsonObject { ["type"] = "application", ["bom-ref"] = Product, ["name"] = Product };
        if (release is not null)
        {
            product["version"] = release;
        }

        return product;
    }

    private static JsonObject Entry(Component component)
    {
        var entry = new JsonObject { ["type"] = "library", ["bom-ref"] = component.Purl };
        Add(entry, "group", component.Group);
        entry["name"] = component.Name;
        entry["version"] = component.Version;
        entry["scope"] = "required";
        entry["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = component.Sha512 });
        if (component.Licence is { } licence)
        {
            entry["licenses"] = new JsonArray(new JsonObject { ["expression"] = licence.Expression, ["acknowledgement"] = licence.Declared ? "declared" : "concluded" });
        }

        Add(entry, "copyright", component.Copyright);
        entry["purl"] = component.Purl;
        if (Uri.IsWellFormedUriString(component.Website, UriKind.Absolute))
        {
            entry["externalReferences"] = new JsonArray(new JsonObject { ["url"] = component.Website, ["type"] = "website" });
        }

        return entry;
    }

    private static void Add(JsonObject entry, string name, string? value)
    {
        if (value is not null)
        {
            entry[name] = value;
        }
    }

    private static JsonObject Needs(string who, IEnumerable<string> what) =>
        new() { ["ref"] = who, ["dependsOn"] = new JsonArray([.. what.Select(w => (JsonNode)w)]) };

    private static Guid SerialOf(string content)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // Version 8: the author's own.
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}

using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pipeline.Functions.Edge.Identity;

/// <summary>Who signed in, as the gate of App Service tells it: base64 of JSON in the header <c>X-MS-CLIENT-PRINCIPAL</c>.</summary>
/// <param name="AuthenticationType"><c>aad</c> of Entra ID.</param>
/// <param name="RoleType">The type of claims that are roles, where it says so.</param>
internal sealed record GatePrincipal(
    [property: JsonPropertyName("auth_typ")] string? AuthenticationType,
    [property: JsonPropertyName("role_typ")] string? RoleType,
    [property: JsonPropertyName("claims")] IReadOnlyList<GateClaim>? Claims)
{
    private const int Longest = 64 * 1024;

    /// <summary>Null if the header is not what the gate writes.</summary>
    public static GatePrincipal? Read(string header)
    {
        try
        {
            return header.Length <= Longest && Base64.IsValid(header)
                ? JsonSerializer.Deserialize(Convert.FromBase64String(header), GateJson.Default.GatePrincipal)
                : null;
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The one value of a claim; null if there is none, or two that differ.</summary>
    /// <param name="types">By what types the claim goes.</param>
    public string? One(params IReadOnlyList<string> types) => All(types) is [var only] ? only : null;

    /// <summary>The values of a claim, each once.</summary>
    public IReadOnlyList<string> All(params IReadOnlyList<string> types) =>
        [.. (Claims ?? []).Where(c => c.Type is not null && types.Contains(c.Type, StringComparer.Ordinal)).Select(c => c.Value).OfType<string>().Distinct(StringComparer.Ordinal)];
}

using System.Text.Json;

namespace Pipeline.Tests.Infra;

/// <summary>The resources of one deployment and its outputs. What only a deployment knows stands there as an expression in brackets.</summary>
internal sealed class Deployment(JsonDocument snapshot) : IDisposable
{
    public IReadOnlyList<JsonElement> Resources { get; } = [.. snapshot.RootElement.GetProperty("predictedResources").EnumerateArray()];

    public JsonElement Outputs => snapshot.RootElement.GetProperty("outputs");

    public JsonElement Diagnostics => snapshot.RootElement.GetProperty("diagnostics");

    public IReadOnlyList<JsonElement> Of(string type) => [.. Resources.Where(r => r.GetProperty("type").GetString() == type)];

    /// <summary>The one resource of its type, or the one of that type whose name ends so.</summary>
    public JsonElement One(string type, string nameEnd = "") =>
        Assert.Single(Of(type), r => r.GetProperty("name").GetString()!.EndsWith(nameEnd, StringComparison.Ordinal));

    /// <summary>The storage account whose name has this part: <c>host</c>, <c>data</c> or <c>sets</c>.</summary>
    public JsonElement Account(string part) =>
        Assert.Single(Of("Microsoft.Storage/storageAccounts"), r => r.GetProperty("name").GetString()!.Contains(part, StringComparison.Ordinal));

    /// <summary>App settings by name.</summary>
    public IReadOnlyDictionary<string, string> Settings() => One("Microsoft.Web/sites/config", "/appsettings").GetProperty("properties")
        .EnumerateObject().ToDictionary(s => s.Name, s => s.Value.GetString()!, StringComparer.Ordinal);

    public void Dispose() => snapshot.Dispose();
}

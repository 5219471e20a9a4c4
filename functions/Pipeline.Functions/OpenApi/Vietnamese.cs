using Microsoft.OpenApi;

namespace Pipeline.Functions.OpenApi;

/// <summary>The Vietnamese beside an English description, as the extension <c>x-vi</c>.</summary>
internal static class Vietnamese
{
    public const string Name = "x-vi";

    public static Dictionary<string, IOpenApiExtension> Beside(string vi) => new(StringComparer.Ordinal) { [Name] = new JsonNodeExtension(vi) };
}

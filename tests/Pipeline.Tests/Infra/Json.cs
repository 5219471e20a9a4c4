using System.Text.Json;

namespace Pipeline.Tests.Infra;

/// <summary>Short ways into JSON, for tests.</summary>
internal static class Json
{
    /// <summary>The element at names with dots between them.</summary>
    public static JsonElement At(this JsonElement element, string path) => path.Split('.').Aggregate(element, (e, name) => e.GetProperty(name));

    public static string Text(this JsonElement element, string path) => element.At(path).GetString()!;

    public static bool Is(this JsonElement element, string path) => element.At(path).GetBoolean();

    public static int Number(this JsonElement element, string path) => element.At(path).GetInt32();

    public static IReadOnlyList<string> Texts(this JsonElement element, string path) => [.. element.At(path).EnumerateArray().Select(e => e.GetString()!)];
}

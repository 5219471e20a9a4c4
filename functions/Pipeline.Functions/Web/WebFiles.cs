using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Settings;

namespace Pipeline.Functions.Web;

/// <summary>
/// The built web app, read once into memory: some hundred kilobytes. Only what the build made is ever served, by its exact name, so there is
/// no path to climb out of.
/// </summary>
public sealed class WebFiles
{
    private const string Index = "index.html";
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings = { [".webmanifest"] = "application/manifest+json" },
    };

    private readonly FrozenDictionary<string, WebFile> _files;

    public WebFiles(PipelineSettings settings)
    {
        var folder = settings.WebFolder ?? Path.Combine(AppContext.BaseDirectory, "web");
        _files = Directory.Exists(folder) ? Read(folder) : FrozenDictionary<string, WebFile>.Empty;
    }

    /// <summary>Whether there is a built web app beside the program.</summary>
    public bool IsBuilt => _files.ContainsKey(Index);

    /// <param name="path">Below the root, empty for the page itself; other pages go without their <c>.html</c>.</param>
    public IResult Answer(string path) =>
        path.Length == 0 && !IsBuilt ? NotBuiltPage.Instance
        : _files.TryGetValue(path.Length == 0 ? Index : path, out var file) || _files.TryGetValue(path + ".html", out file) ? file
        : new Answer(StatusCodes.Status404NotFound, null, default);

    private static FrozenDictionary<string, WebFile> Read(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is not (".br" or ".gz"))
        .ToFrozenDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => Read(f, folder), StringComparer.Ordinal);

    private static WebFile Read(string file, string folder)
    {
        var content = File.ReadAllBytes(file);
        var type = Types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return new(
            type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type,
            Path.GetRelativePath(folder, file).StartsWith("assets", StringComparison.Ordinal),
            $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"",
            content, Beside(file, ".br"), Beside(file, ".gz"));
    }

    private static ReadOnlyMemory<byte>? Beside(string file, string extension) =>
        File.Exists(file + extension) ? File.ReadAllBytes(file + extension) : default(ReadOnlyMemory<byte>?);
}

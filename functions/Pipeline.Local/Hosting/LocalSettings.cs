using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Pipeline.Local.Hosting;

/// <summary>
/// The settings of this host: <c>Values</c> of <c>local.settings.json</c>, over them the environment's variables, over them what the command line says.
/// </summary>
public static class LocalSettings
{
    public const string FileName = "local.settings.json";

    /// <summary>The file in the current folder, or else the one beside the app.</summary>
    public static string DefaultFile =>
        File.Exists(FileName) ? Path.GetFullPath(FileName) : Path.Combine(AppContext.BaseDirectory, FileName);

    public static IConfigurationRoot Read(string? file, IEnumerable<KeyValuePair<string, string?>> commandLine) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(file is not null && File.Exists(file) ? Values(file) : [])
            .AddEnvironmentVariables()
            .AddInMemoryCollection(commandLine.Where(p => p.Value is not null))
            .Build();

    private static Dictionary<string, string?> Values(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return json.RootElement.GetProperty("Values").EnumerateObject()
                .ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString() : p.Value.GetRawText(), StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CommandException($"{file} cannot be read as settings ({failure.Message}). It is a JSON object whose member Values holds one text a setting.");
        }
    }
}

using System.Diagnostics;
using Pipeline.Core;

namespace Pipeline.Local.Azurite;

/// <summary>Finds and starts the programs of Node.js.</summary>
internal static class Programs
{
    /// <summary>A program's path, or null if it is not on the search path.</summary>
    public static string? Find(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>What starts a program with all its streams in our hands.</summary>
    /// <exception cref="EmulatorException">It is not on the search path.</exception>
    public static ProcessStartInfo Start(string name, string folder, params IEnumerable<string> arguments)
    {
        var path = Find(name) ?? throw new EmulatorException(Problem.EmulatorNeedsNode(name));
        return new(path, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
    }
}

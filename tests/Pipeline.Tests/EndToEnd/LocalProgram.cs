using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Pipeline.Tests.EndToEnd;

/// <summary>The built command line in processes of its own, as an operator starts it: <c>dotnet Pipeline.Local.dll …</c></summary>
internal static class LocalProgram
{
    /// <summary>Beside the tests: the build copies a referenced program with all that it needs to be started there.</summary>
    public static readonly string Folder = AppContext.BaseDirectory;

    // The runtime that runs the tests runs the program too, whatever PATH says.
    private static readonly string Dotnet = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>Starts a command with its output redirected. Its rates are so high that no limit stands in a test's way.</summary>
    /// <param name="workingFolder">One without a <c>local.settings.json</c>, so that the settings beside the program are read.</param>
    public static Process Start(string workingFolder, params IEnumerable<string> arguments) => Start(workingFolder, [], arguments);

    /// <inheritdoc cref="Start(string, IEnumerable{string})"/>
    /// <param name="settings">Over those beside the program.</param>
    public static Process Start(string workingFolder, IReadOnlyList<(string Name, string Value)> settings, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Dotnet, [Path.Combine(Folder, "Pipeline.Local.dll"), .. arguments])
        {
            WorkingDirectory = workingFolder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RequestBurst"] = "1000000";
        start.Environment["RequestsPerSecond"] = "1000000";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a command to its end, which must be a good one.</summary>
    /// <returns>The lines it wrote, without empty ones.</returns>
    public static async Task<string[]> RunAsync(string workingFolder, params IReadOnlyList<string> arguments)
    {
        using var process = Start(workingFolder, arguments);
        var (exitCode, output, errors) = await process.EndAsync();
        Assert.True(exitCode == 0, $"'{string.Join(' ', arguments)}' ended {exitCode}:\n{output}\n{errors}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}

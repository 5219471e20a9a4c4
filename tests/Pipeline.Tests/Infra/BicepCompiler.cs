using System.Diagnostics;
using System.Reflection;
using Pipeline.Tests.EndToEnd;

namespace Pipeline.Tests.Infra;

/// <summary>The Bicep compiler that the build has restored from NuGet. It works offline.</summary>
internal static class BicepCompiler
{
    private static readonly string? Program = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => a.Key == "BicepPath")?.Value;

    /// <summary>Whether the build has restored a compiler for this machine.</summary>
    public static bool Restored => !string.IsNullOrEmpty(Program);

    /// <summary>Skips a test on a machine for which the build restores no compiler.</summary>
    public static void IsNeeded() => Assert.SkipUnless(
        Restored, "The Bicep compiler is restored on Linux x64 only.");

    /// <summary>Runs the compiler to a good end.</summary>
    /// <returns>What it wrote: its output, and what it had to say about the files.</returns>
    public static async Task<(string Output, string Diagnostics)> RunAsync(params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Program!, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!;
        var (exitCode, output, diagnostics) = await process.EndAsync();
        Assert.True(exitCode == 0, $"bicep {string.Join(' ', arguments)} ended {exitCode}:\n{diagnostics}");
        return (output, diagnostics);
    }
}

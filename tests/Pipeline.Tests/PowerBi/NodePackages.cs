using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Pipeline.Local.Azurite;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.EndToEnd;

namespace Pipeline.Tests.PowerBi;

/// <summary>
/// The checks that run in Node.js: their packages, installed once from the lock file into a folder of the user's, and their scripts. Where there is
/// no Node.js, or the packages cannot be had, a test is skipped and says why.
/// </summary>
public sealed class NodePackages
{
    private const int CannotBeHad = 77;

    private static readonly SemaphoreSlim Installing = new(1, 1);

    private static string Scripts => RepositoryFolder.Of("tests/Pipeline.Tests/PowerBi/node");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What a script printed, line by line; the last line is how much it looked at.</summary>
    internal static async Task<(IReadOnlyList<string> Found, int Checked)> RunAsync(string script, params string[] arguments)
    {
        var packages = await InstalledAsync();
        var (code, output, errors) = await StartAsync("node", Scripts, [Path.Combine(Scripts, script), packages, .. arguments]);
        Assert.SkipWhen(code == CannotBeHad, output.Trim());
        Assert.True(code == 0, errors + output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (lines[..^1], int.Parse(lines[^1], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Every text is M by Microsoft's own grammar.</summary>
    internal static async Task AssertParsesAsync(IReadOnlyCollection<(string Name, string Text)> expressions)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(expressions.Select(e => new { name = e.Name, text = e.Text })), Cancellation);
        try
        {
            var (problems, parsed) = await RunAsync("powerquery.cjs", file);

            Assert.Empty(problems);
            Assert.Equal(expressions.Count, parsed);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The folder with <c>node_modules</c>; its name says which packages, and it has its name only once it is whole.</summary>
    private static async Task<string> InstalledAsync()
    {
        Assert.SkipWhen(Programs.Find("node") is null || Programs.Find("npm") is null, "Node.js is not on the search path.");
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(Scripts, "package-lock.json"), Cancellation);
        var installed = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "Pipeline",
            "powerbi-checks-" + Convert.ToHexStringLower(SHA256.HashData(lockFile))[..12]);
        await Installing.WaitAsync(Cancellation);
        try
        {
            if (!Directory.Exists(installed))
            {
                await InstallAsync(installed);
            }
        }
        finally
        {
            Installing.Release();
        }

        return installed;
    }

    private static async Task InstallAsync(string installed)
    {
        var staging = $"{installed}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(staging);
        foreach (var name in (string[])["package.json", "package-lock.json"])
        {
            File.Copy(Path.Combine(Scripts, name), Path.Combine(staging, name));
        }

        var (code, _, errors) = await StartAsync("npm", staging, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        Assert.SkipWhen(code != 0, $"The packages of the checks cannot be installed: {errors.Trim()}");
        try
        {
            Directory.Move(staging, installed);
        }
        catch (IOException) when (Directory.Exists(installed))
        {
            Directory.Delete(staging, recursive: true); // Another process was faster.
        }
    }

    private static async Task<(int Code, string Output, string Errors)> StartAsync(string program, string folder, string[] arguments)
    {
        using var process = Process.Start(Programs.Start(program, folder, arguments))!;
        process.StandardInput.Close();
        return await process.EndAsync();
    }
}

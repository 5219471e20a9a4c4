using System.Diagnostics;
using Pipeline.Core;

namespace Pipeline.Local.Azurite;

/// <summary>The emulator's packages in a folder of the user's, installed on first use from the lock file beside this program.</summary>
/// <remarks>
/// They are installed under a name of their own and renamed when complete: half an install is never used, and of two processes that install at once
/// one renames and the other finds it done.
/// </remarks>
internal static class AzuriteInstall
{
    /// <summary>As package.json says; a test holds the two together.</summary>
    public const string Version = "3.37.0";

    public static string PackageFolder => Path.Combine(AppContext.BaseDirectory, "Azurite", "npm");

    /// <summary>The script that Node.js runs.</summary>
    /// <exception cref="EmulatorException">npm is missing or failed.</exception>
    public static async Task<string> EnsureAsync(string? installRoot, CancellationToken cancellation)
    {
        var root = installRoot ?? DefaultRoot();
        var installed = Path.Combine(root, "azurite-" + Version);
        if (!Directory.Exists(installed))
        {
            await InstallAsync(root, installed, cancellation);
        }

        return Path.Combine(installed, "node_modules", "azurite", "dist", "src", "azurite.js");
    }

    private static async Task InstallAsync(string root, string installed, CancellationToken cancellation)
    {
        var staging = $"{installed}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(staging);
        try
        {
            foreach (var name in (string[])["package.json", "package-lock.json"])
            {
                File.Copy(Path.Combine(PackageFolder, name), Path.Combine(staging, name));
            }

            await RunNpmAsync(staging, cancellation);
            Directory.Move(staging, installed);
        }
        catch (IOException) when (Directory.Exists(installed))
        {
            // Another process was faster.
        }
        finally
        {
            DeleteQuietly(staging);
        }
    }

    private static async Task RunNpmAsync(string folder, CancellationToken cancellation)
    {
        using var npm = Process.Start(Programs.Start("npm", folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"))!;
        npm.StandardInput.Close();
        try
        {
            var output = npm.StandardOutput.ReadToEndAsync(cancellation);
            var errors = npm.StandardError.ReadToEndAsync(cancellation);
            await npm.WaitForExitAsync(cancellation);
            if (npm.ExitCode != 0)
            {
                throw new EmulatorException(Problem.EmulatorNotInstalled((await errors + await output).Trim()));
            }
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>A system without a home folder gets the temporary one.</summary>
    private static string DefaultRoot()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return Path.Combine(data.Length == 0 ? Path.GetTempPath() : data, "Pipeline");
    }

    private static void DeleteQuietly(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Renamed, or held by something that scans it: it is never used again either way.
        }
    }
}

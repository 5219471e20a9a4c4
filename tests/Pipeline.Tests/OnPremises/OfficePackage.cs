using System.Diagnostics;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.EndToEnd;

namespace Pipeline.Tests.OnPremises;

/// <summary>The package for an office's own server, made by its script of what was built, and unpacked.</summary>
public sealed class OfficePackage : IAsyncLifetime
{
    private readonly string _artifacts = Directory.CreateTempSubdirectory("pipeline-package-").FullName;

    /// <summary>The folder that <c>install.sh</c> lies in.</summary>
    public string Folder { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        await RunAsync($"'{RepositoryFolder.Of("infra/onprem/package.sh")}' --no-build {configuration} --out '{_artifacts}'");
        await RunAsync($"cd '{_artifacts}' && sha256sum --check --quiet ./*.sha256 && tar xzf ./*.tar.gz");
        Folder = Assert.Single(Directory.GetDirectories(_artifacts));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_artifacts, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task RunAsync(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (exitCode, output, errors) = await process.EndAsync();
        Assert.True(exitCode == 0, output + errors);
    }
}

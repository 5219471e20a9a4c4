using System.Diagnostics;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.EndToEnd;
using Pipeline.Tests.Host;

namespace Pipeline.Tests.Supply;

/// <summary>What <c>.ci/audit</c> makes of what the registries answer, with stand-ins for dotnet, npm and curl.</summary>
public sealed class AuditScriptTests : IDisposable
{
    private const string NoHole = "The given project has no vulnerable packages given the current sources.";
    private const string Hole = "   > Some.Package      1.0.0      1.0.0      High      https://example.org/advisory";

    private readonly TemporaryFolder _tools = new();

    public AuditScriptTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "The script is run on Linux only.");

    [Fact]
    public async Task Where_nothing_is_known_all_is_well()
    {
        var (exitCode, output) = await RunAsync(index: "VulnerabilityInfo/6.7.0", packages: NoHole, npm: "found 0 vulnerabilities", npmExit: 0);

        Assert.Equal(0, exitCode);
        Assert.Contains("NuGet: no known hole", output, StringComparison.Ordinal);
        Assert.Equal(3, output.Split('\n').Count(l => l.StartsWith("npm, ", StringComparison.Ordinal) && l.EndsWith(": no known hole", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Hole, "found 0 vulnerabilities", 0, "Some.Package")]
    [InlineData(NoHole, "1 high severity vulnerability in some-package", 1, "some-package")]
    public async Task A_known_hole_is_shown_and_no_success(string packages, string npm, int npmExit, string shown)
    {
        var (exitCode, output) = await RunAsync("VulnerabilityInfo/6.7.0", packages, npm, npmExit);

        Assert.Equal(1, exitCode);
        Assert.Contains(shown, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_list_can_be_had_it_says_so_and_goes_on()
    {
        var (exitCode, output) = await RunAsync(index: "RegistrationsBaseUrl", packages: NoHole, npm: "npm error audit endpoint returned an error", npmExit: 1);

        Assert.Equal(0, exitCode);
        Assert.Equal(4, output.Split('\n').Count(l => l.Contains("NOT AUDITED", StringComparison.Ordinal)));
    }

    public void Dispose() => _tools.Dispose();

    private async Task<(int ExitCode, string Output)> RunAsync(string index, string packages, string npm, int npmExit)
    {
        Stub("curl", $"echo '{index}'");
        Stub("dotnet", $"[ \"$1\" = nuget ] && echo 'E https://packages.example.org/index.json' || echo '{packages}'");
        Stub("npm", $"echo '{npm}'; exit {npmExit}");
        var start = new ProcessStartInfo("bash", [RepositoryFolder.Of(".ci/audit")]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{_tools.Path}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var (exitCode, output, _) = await process.EndAsync();
        return (exitCode, output);
    }

    private void Stub(string name, string script)
    {
        var path = Path.Combine(_tools.Path, name);
        File.WriteAllText(path, $"#!/usr/bin/env bash\n{script}\n");
        if (OperatingSystem.IsLinux())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

using System.Diagnostics;
using Pipeline.Tests.EndToEnd;

namespace Pipeline.Tests.Infra;

/// <summary>
/// Runs a script with stand-ins for <c>az</c>, <c>dotnet</c>, <c>curl</c>, <c>zip</c>, <c>git</c> and <c>npm</c> in front of its PATH: they note how they were called and answer as
/// Azure and the product would.
/// </summary>
internal sealed class StubbedTools
{
    // In the order of the cases: the first that fits answers.
    private const string Stub = """
        #!/usr/bin/env bash
        tool=$(basename "$0")
        printf '%s %s\n' "$tool" "$*" >> "$STUB_FOLDER/calls"
        case "$tool $*" in
            'az account show --query id'*) if [ -e "$STUB_FOLDER/signed-out" ]; then exit 1; fi; echo sub-1 ;;
            'az account show --query tenantId'*) echo tenant-1 ;;
            'az group exists'*) [ -e "$STUB_FOLDER/group-exists" ] && echo true || echo false ;;
            'az group create'*) touch "$STUB_FOLDER/group-exists" ;;
            'az rest'*) [ -e "$STUB_FOLDER/budget" ] && echo 2026-03-01T00:00:00Z ;;
            'az ad signed-in-user'*) echo user-1 ;;
            'az ad app list'*) cat "$STUB_FOLDER/registered" 2>/dev/null ;;
            'az ad app create'*) echo client-1 | tee "$STUB_FOLDER/registered" ;;
            'az identity show'*) echo principal-1 ;;
            'az functionapp list'*'[name'*) printf 'app\nhttps://app.example.org\n' ;;
            'az functionapp list'*) echo https://app.example.org ;;
            'az deployment group show'*) printf 'app\nhttps://app.example.org\nhttps://t\nhttps://b\nhttps://d\n' ;;
            'git '*) echo abc1234 ;;
            'dotnet publish'*) mkdir -p "${*: -1}/web" && touch "${*: -1}/web/index.html" ;;
            'dotnet run'*'keys create --role board'*) [ -e "$STUB_FOLDER/role-spread" ] || { touch "$STUB_FOLDER/role-spread"; exit 1; }; echo 'Key B.'; echo B.secret ;;
            'dotnet run'*'keys create --role organization'*) echo 'Key S.'; echo S.secret ;;
            'zip '*) for argument; do case $argument in *.zip) touch "$argument" ;; esac; done ;;
            'curl '*/api/health) [ -e "$STUB_FOLDER/ready" ] && echo '{"live":true,"ready":true}' || echo '{"live":true,"ready":false}' ;;
            'curl '*/api/reference) touch "$STUB_FOLDER/ready"; echo '{"version":1}' ;;
            'curl '*dryRun*) echo '{"code":"unit-unknown"}' ;;
        esac
        exit 0
        """;

    private readonly string _folder;

    /// <param name="folder">Of the test; the stand-ins, their notes and what they remember lie in it.</param>
    public StubbedTools(string folder)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        foreach (var tool in new[] { "az", "dotnet", "curl", "zip", "git", "npm" })
        {
            var path = Path.Combine(_folder, tool);
            File.WriteAllText(path, Stub.ReplaceLineEndings("\n"));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    /// <summary>How the tools were called, in order.</summary>
    public IReadOnlyList<string> Calls => File.Exists(Path.Combine(_folder, "calls")) ? File.ReadAllLines(Path.Combine(_folder, "calls")) : [];

    /// <summary>Lets Azure be as it is when this has happened before: <c>group-exists</c>, <c>budget</c>, <c>ready</c>, <c>signed-out</c>.</summary>
    public void Remember(string what) => File.WriteAllText(Path.Combine(_folder, what), "");

    public async Task<(int ExitCode, string Output)> RunAsync(string script, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("bash", [script, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["STUB_FOLDER"] = _folder;
        start.Environment["PIPELINE_PAUSE_SECONDS"] = "0";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (exitCode, output, errors) = await process.EndAsync();
        return (exitCode, output + errors);
    }
}

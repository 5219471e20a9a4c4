using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Pipeline.Tests.EndToEnd;

namespace Pipeline.Tests.OnPremises;

/// <summary>
/// An office's own server below a folder: the package installed by its own script as root does it, and run as its unit file says, by a stand-in
/// for systemd that knows this one service.
/// </summary>
internal sealed class OfficeServer : IDisposable
{
    // The paths of the unit are below the folder; an ended child that nobody has waited for yet counts as ended.
    private const string Systemctl = """
        #!/usr/bin/env bash
        unit=$OFFICE_ROOT/etc/systemd/system/pipeline.service
        pid_file=$OFFICE_ROOT/pipeline.pid
        runs() { [ -e "$pid_file" ] && grep -q '^State:[[:space:]]*[^Z]' "/proc/$(cat "$pid_file")/status" 2>/dev/null; }
        stop() { runs && kill "$(cat "$pid_file")"; while runs; do sleep 0.05; done; }
        start() {
            set -a
            . "$OFFICE_ROOT$(sed -n 's/^EnvironmentFile=//p' "$unit")"
            set +a
            cd "$OFFICE_ROOT$(sed -n 's/^WorkingDirectory=//p' "$unit")" || exit
            read -r -a words < <(sed -n 's/^ExecStart=//p' "$unit" | sed "s#\(^\| \)/#\1$OFFICE_ROOT/#g")
            command=()
            for word in "${words[@]}"; do
                case $word in '$PIPELINE_SERVE') command+=($PIPELINE_SERVE) ;; *) command+=("$word") ;; esac
            done
            setsid "${command[@]}" >> "$OFFICE_ROOT/pipeline.log" 2>&1 < /dev/null &
            echo $! > "$pid_file"
        }
        printf '%s\n' "$*" >> "$OFFICE_ROOT/systemctl.calls"
        case "$*" in
            'restart pipeline.service') stop; start ;;
            'is-active --quiet pipeline.service') runs ;;
        esac
        """;

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly string _root = Directory.CreateTempSubdirectory("pipeline-office-").FullName;
    private readonly string _tools;
    private readonly int _port = FreePort();

    /// <param name="clock">What the product takes for the time, at each start.</param>
    public OfficeServer(string clock)
    {
        _tools = Directory.CreateDirectory(Of("tools")).FullName;
        Tool("systemctl", Systemctl);
        Tool("id", "#!/usr/bin/env bash\n[ \"$1\" != -u ] || echo 0\n");
        foreach (var other in new[] { "useradd", "chown", "chgrp" })
        {
            Tool(other, "#!/usr/bin/env bash\n");
        }

        Directory.CreateDirectory(Of("etc/pipeline"));
        File.WriteAllText(
            Of("etc/pipeline/settings"),
            $"PIPELINE_SERVE=\"--port {_port} --clock {clock}\"\nPIPELINE_URL=http://127.0.0.1:{_port}\nPIPELINE_DATA={Data}\nPIPELINE_BACKUPS={Of("backups")}\n");
        Http = new() { BaseAddress = new($"http://127.0.0.1:{_port}/") };
    }

    public HttpClient Http { get; }

    public string Data => Of("var/lib/pipeline/data");

    /// <summary>The version that runs, by its link.</summary>
    public string Version => Path.GetFileName(new FileInfo(Of("opt/pipeline/current")).ResolveLinkTarget(returnFinalTarget: true)!.FullName);

    /// <summary>What systemd was asked, in order.</summary>
    public IReadOnlyList<string> Asked => File.ReadAllLines(Of("systemctl.calls"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Of(string path) => Path.Combine(_root, path);

    /// <summary>Another version of an unpacked package.</summary>
    public async Task<string> AnotherVersionAsync(string package, string version)
    {
        var copy = Of(version);
        Assert.Equal(0, (await RunAsync("cp", "-R", package, copy)).ExitCode);
        await File.WriteAllTextAsync(Path.Combine(copy, "VERSION"), version, Cancellation);
        return copy;
    }

    /// <param name="patience">How many seconds it has to come up.</param>
    public Task<(int ExitCode, string Output)> InstallAsync(string package, int patience = 60) =>
        RunAsync("bash", "-c", $"PIPELINE_PATIENCE={patience} exec '{package}/install.sh' --root '{_root}'");

    /// <summary>A command of the version that is installed, which must end well.</summary>
    /// <returns>The lines it wrote.</returns>
    public async Task<string[]> PipelineAsync(params IReadOnlyList<string> arguments)
    {
        var (exitCode, output) = await RunAsync(Of("opt/pipeline/current/pipeline"), arguments);
        Assert.True(exitCode == 0, $"'pipeline {string.Join(' ', arguments)}' ended {exitCode}:\n{output}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>As the nightly service does.</summary>
    /// <returns>The file it wrote.</returns>
    public async Task<string> BackUpAsync()
    {
        var (exitCode, output) = await RunAsync("bash", "-c", $"set -a; . '{Of("etc/pipeline/settings")}'; exec '{Of("opt/pipeline/current/pipeline-backup")}'");
        Assert.True(exitCode == 0, output);
        return Directory.GetFiles(Of("backups")).Order(StringComparer.Ordinal).Last();
    }

    /// <summary>Kills the service as the system does, and starts it again as systemd would.</summary>
    public async Task KillAsync()
    {
        var process = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(Of("pipeline.pid"), Cancellation), System.Globalization.CultureInfo.InvariantCulture));
        process.Kill();
        await RunAsync(Path.Combine(_tools, "systemctl"), "restart", "pipeline.service");
        await UntilItAnswersAsync();
    }

    public async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(HttpMethod method, string address, string? key = null, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Content = body is null ? null : new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        if (key is not null)
        {
            request.Headers.Add("X-Api-Key", key);
        }

        using var response = await Http.SendAsync(request, Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public void Dispose()
    {
        Http.Dispose();
        if (File.Exists(Of("pipeline.pid")))
        {
            Process.Start("bash", ["-c", $"kill -9 $(cat '{Of("pipeline.pid")}') 2>/dev/null; true"]).WaitForExit();
        }

        Directory.Delete(_root, recursive: true);
    }

    private async Task UntilItAnswersAsync()
    {
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < StartsWithin)
        {
            try
            {
                await SendAsync(HttpMethod.Get, "api/health");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), Cancellation);
            }
        }

        Assert.Fail(await File.ReadAllTextAsync(Of("pipeline.log"), Cancellation));
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _root };
        start.Environment["PATH"] = $"{_tools}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["OFFICE_ROOT"] = _root;
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        using var process = Process.Start(start)!;
        var (exitCode, output, errors) = await process.EndAsync();
        return (exitCode, output + errors);
    }

    private void Tool(string name, string script)
    {
        var path = Path.Combine(_tools, name);
        File.WriteAllText(path, script.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

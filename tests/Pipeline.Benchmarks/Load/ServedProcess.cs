using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Pipeline.Benchmarks.Load;

/// <summary><c>serve</c> in a process of its own that can be killed, always on one port, so that its clients find it again.</summary>
internal sealed class ServedProcess(string data, int port, DateTimeOffset clock) : IDisposable
{
    private static readonly string Dotnet = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    private Process? _process;

    public Uri Address { get; } = new($"http://localhost:{port}/");

    /// <summary>Returns when it answers.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(
            Dotnet, [Path.Combine(AppContext.BaseDirectory, "Pipeline.Local.dll"), "serve", "--data", data, "--port", $"{port}", "--clock", $"{clock:O}"])
        {
            WorkingDirectory = data,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RequestBurst"] = "1000000";
        start.Environment["RequestsPerSecond"] = "1000000";
        var answers = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Process.Start(start)!;
        _process.BeginErrorReadLine();
        _process.OutputDataReceived += (_, line) => Read(line.Data, answers);
        _process.BeginOutputReadLine();
        await answers.Task.WaitAsync(cancellation);
    }

    private void Read(string? line, TaskCompletionSource answers)
    {
        if (line is null)
        {
            answers.TrySetException(new CannotMeasureException("'serve' ended before it named its address."));
        }
        else if (line.StartsWith(Address.ToString(), StringComparison.Ordinal))
        {
            answers.TrySetResult();
        }
    }

    /// <summary>As the system does it: nothing of its own runs any more.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
    }
}

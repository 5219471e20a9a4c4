using System.Collections.Concurrent;
using System.Diagnostics;

namespace Pipeline.Tests.EndToEnd;

/// <summary><c>serve</c> in a process of its own, on a free port.</summary>
internal sealed class ServingProcess : IDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _killed = new();

    private ServingProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All that the process has said.</summary>
    public ConcurrentQueue<string> Output { get; } = [];

    /// <summary>Has the process as its base address.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>Cancelled right before the kill: from then on, and no earlier, a connection may break.</summary>
    public CancellationToken Killed => _killed.Token;

    /// <param name="clock">What the served product takes for the time at its start.</param>
    /// <param name="settings">Over those beside the program.</param>
    public static async Task<ServingProcess> StartAsync(
        string workingFolder, string data, DateTimeOffset clock, params IReadOnlyList<(string Name, string Value)> settings)
    {
        var serving = new ServingProcess(LocalProgram.Start(workingFolder, settings, ["serve", "--data", data, "--port", "0", "--clock", $"{clock:O}"]));
        try
        {
            serving.Http.BaseAddress = await serving._address.Task.WaitAsync(StartsWithin, TestContext.Current.CancellationToken);
            return serving;
        }
        catch (Exception error) when (error is TimeoutException or InvalidOperationException)
        {
            serving.Dispose();
            throw new InvalidOperationException($"'serve' did not start:\n{string.Join('\n', serving.Output)}", error);
        }
    }

    /// <summary>Kills the process as the system does: nothing of its own runs any more.</summary>
    public async Task KillAsync()
    {
        Assert.False(_process.HasExited, $"'serve' ended before it was killed:\n{string.Join('\n', Output)}");
        await _killed.CancelAsync();
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Http.Dispose();
        _killed.Dispose();
    }

    /// <summary>The line with the address is written when the port is open; null is the end of the output.</summary>
    private void Read(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("It ended before it named its address."));
            return;
        }

        Output.Enqueue(line);
        if (line.StartsWith("http://", StringComparison.Ordinal))
        {
            _address.TrySetResult(new Uri(line[..(line.IndexOf("/api", StringComparison.Ordinal) + 1)]));
        }
    }
}

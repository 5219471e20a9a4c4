using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Pipeline.Benchmarks.Processes;

/// <summary>Runs a program of .NET by itself, to its end: so its memory is its own, and its peak says something.</summary>
internal static class ChildProcess
{
    /// <summary>How often its high-water mark is looked at: the mark only rises, so little is missed.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    private static readonly string Dotnet = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <param name="program">A file beside this program.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<Finished> RunAsync(string program, string folder, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Dotnet, [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        var peak = await PeakAsync(process, cancellation);
        var took = Stopwatch.GetElapsedTime(began);
        var said = await output;
        return process.ExitCode == 0
            ? new(took, peak, said)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}{await errors}");
    }

    private static async Task<long> PeakAsync(Process process, CancellationToken cancellation)
    {
        var peak = 0L;
        try
        {
            while (!process.HasExited)
            {
                peak = Math.Max(peak, HighWater(process.Id));
                await Task.Delay(Beat, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return peak;
    }

    /// <summary>In bytes; 0 where the system does not tell.</summary>
    public static long HighWater(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan()["VmHWM:".Length..^"kB".Length].Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

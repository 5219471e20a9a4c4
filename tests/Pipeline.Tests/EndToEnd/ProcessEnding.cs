using System.Diagnostics;

namespace Pipeline.Tests.EndToEnd;

/// <summary>Waits for a process whose output and errors are redirected.</summary>
internal static class ProcessEnding
{
    /// <summary>Both streams are read beside each other: one that is full would stop the process.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> EndAsync(this Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace Pipeline.Local.Reports;

/// <summary>A Chromium on this machine, which makes PDF of a page. Nothing of it is part of the product: any that is there will do.</summary>
internal static class Browser
{
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(2);

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] UsualPlaces =
    [
        @"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
        @"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>The program that is named, or else the first that is found; null if there is none.</summary>
    /// <exception cref="CommandException">The one that is named is not there.</exception>
    public static string? Find(string? named) => named is null
        ? Candidates().FirstOrDefault(File.Exists)
        : File.Exists(named) ? named : throw new CommandException($"There is no browser at {named}; --browser takes the path of a Chromium, Chrome or Edge program.");

    /// <summary>Prints a page into a PDF file, as the page's own print style has it.</summary>
    /// <exception cref="CommandException">The browser does not start, or makes no file.</exception>
    public static async Task PrintAsync(string browser, string page, string pdf, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("report-print-");
        try
        {
            File.Delete(pdf);
            var said = await RunAsync(browser, Arguments(page, pdf, profile.FullName), cancellation);
            if (!File.Exists(pdf))
            {
                throw new CommandException($"{browser} made no PDF: {said} Open {page} in a browser and print it to PDF there.");
            }
        }
        finally
        {
            TryDelete(profile);
        }
    }

    private static IEnumerable<string> Arguments(string page, string pdf, string profile) =>
    [
        "--headless", "--disable-gpu", "--disable-extensions", "--no-first-run", "--no-pdf-header-footer", $"--user-data-dir={profile}",
        // Chromium's sandbox refuses to run for root, as in containers; the page is the product's own and asks for nothing outside.
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? (string[])["--no-sandbox"] : [],
        $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
    ];

    private static async Task<string> RunAsync(string browser, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = new(browser, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true } };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Within);
        try
        {
            process.Start();
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            await output;
            return (await errors).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "it said nothing.";
        }
        catch (Win32Exception failure)
        {
            throw new CommandException($"{browser} cannot be started: {failure.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            throw new CommandException($"{browser} did not end within {Within.TotalMinutes:0} minutes and was stopped. Open the page in a browser and print it to PDF there.");
        }
    }

    private static IEnumerable<string> Candidates() =>
    [
        .. from name in Names
           from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
           select Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name),
        .. UsualPlaces.Select(Environment.ExpandEnvironmentVariables),
    ];

    /// <summary>A child of the browser may still hold a file of the profile; a temporary folder that stays is no failure.</summary>
    private static void TryDelete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}

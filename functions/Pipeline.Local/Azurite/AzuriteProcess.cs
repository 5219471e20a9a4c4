using System.Diagnostics;
using System.Text;
using Pipeline.Core;

namespace Pipeline.Local.Azurite;

/// <summary>A running emulator of Azure Storage on free ports of this machine, for tests and trials. It ends with this process, however that ends.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    /// <summary>The emulator's own, the same everywhere and published by its makers; it opens nothing but the emulator.</summary>
    private const string Account =
        "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _died = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _blobs;
    private volatile bool _stopping;

    private AzuriteProcess(Process process)
    {
        _process = process;
        process.EnableRaisingEvents = true;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => Ended();
    }

    public string ConnectionString { get; private set; } = "";

    /// <summary>Completes, with what the emulator said last, if it ends without being asked to; its data in memory is gone then.</summary>
    public Task<string> Died => _died.Task;

    /// <summary>Installs the emulator where that is needed (about a minute), starts it and waits until it answers.</summary>
    /// <exception cref="EmulatorException">Node.js or npm is missing, the install failed, or the emulator did not start.</exception>
    public static async Task<AzuriteProcess> StartAsync(AzuriteOptions options, CancellationToken cancellation)
    {
        var script = await AzuriteInstall.EnsureAsync(options.InstallRoot, cancellation);
        var folder = options.Location ?? Path.GetTempPath();
        Directory.CreateDirectory(folder);
        var azurite = new AzuriteProcess(new Process { StartInfo = Programs.Start("node", folder, Arguments(script, options.Location)) });
        try
        {
            await azurite.RunAsync(cancellation);
            return azurite;
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks it to end by closing its input, which saves what is to be saved; after ten seconds it is ended.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_stopping)
        {
            return;
        }

        _stopping = true;
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static string[] Arguments(string script, string? location) =>
    [
        "--require", Path.Combine(AzuriteInstall.PackageFolder, "stop-with-parent.cjs"), script,
        "--skipApiVersionCheck", "--silent", "--disableTelemetry",
        "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        .. location is null ? (string[])["--inMemoryPersistence"] : ["--location", location],
    ];

    private async Task RunAsync(CancellationToken cancellation)
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            ConnectionString = await _ready.Task.WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException)
        {
            throw new EmulatorException(Problem.EmulatorNotStarted(Said()));
        }
    }

    /// <summary>It takes free ports itself and says which; the tables come last.</summary>
    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_said)
        {
            _said.AppendLine(line);
        }

        if (AddressOf("Blob", line) is { } blobs)
        {
            _blobs = blobs;
        }
        else if (AddressOf("Table", line) is { } tables)
        {
            _ready.TrySetResult(
                $"DefaultEndpointsProtocol=http;{Account};BlobEndpoint={_blobs}/devstoreaccount1;TableEndpoint={tables}/devstoreaccount1;");
        }
    }

    private static string? AddressOf(string service, string line)
    {
        var announcement = $"Azurite {service} service is successfully listening at ";
        return line.StartsWith(announcement, StringComparison.Ordinal) ? line[announcement.Length..].Trim() : null;
    }

    private void Ended()
    {
        _ready.TrySetException(new EmulatorException(Problem.EmulatorNotStarted(Said())));
        if (!_stopping)
        {
            _died.TrySetResult(Said());
        }
    }

    private string Said()
    {
        lock (_said)
        {
            return _said.ToString().Trim();
        }
    }
}

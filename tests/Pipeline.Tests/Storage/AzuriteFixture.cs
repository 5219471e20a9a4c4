using Pipeline.Local.Azurite;
using Pipeline.Storage;
using Pipeline.Tests.Storage;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Pipeline.Tests.Storage;

/// <summary>One emulator for the whole test run, started by the first test that asks for it.</summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private AzuriteProcess? _process;
    private string? _missing;

    /// <summary>The emulator's connection string; where it cannot run the test reports itself skipped, with the reason.</summary>
    public async Task<string> ConnectAsync(CancellationToken cancellation)
    {
        await _starting.WaitAsync(cancellation);
        try
        {
            if (_process is null && _missing is null)
            {
                _process = await AzuriteProcess.StartAsync(new(), cancellation);
            }
        }
        catch (EmulatorException missing)
        {
            _missing = missing.Problem.En;
        }
        finally
        {
            _starting.Release();
        }

        Assert.SkipWhen(_missing is not null, _missing ?? "");
        return _process!.ConnectionString;
    }

    /// <summary>Stores on the emulator that no other test uses.</summary>
    public async Task<Stores> OpenStoresAsync(CancellationToken cancellation) =>
        OpenStores.Emulator(await ConnectAsync(cancellation), "t" + Guid.NewGuid().ToString("N")[..12]);

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _starting.Dispose();
    }
}

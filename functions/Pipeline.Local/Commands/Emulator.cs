using Pipeline.Functions.Settings;
using Pipeline.Local.Azurite;

namespace Pipeline.Local.Commands;

/// <summary>The emulator that a command works with, started for it where the settings ask for one and name none.</summary>
/// <param name="settings">Name the emulator that runs, if one is asked for.</param>
internal sealed class Emulator(PipelineSettings settings, AzuriteProcess? started) : IAsyncDisposable
{
    public PipelineSettings Settings { get; } = settings;

    /// <exception cref="EmulatorException">It cannot be installed or started.</exception>
    public static async Task<Emulator> EnsureAsync(PipelineSettings settings, CancellationToken cancellation)
    {
        if (settings is not { Storage: StorageKind.Azurite, EmulatorConnectionString: null })
        {
            return new(settings, null);
        }

        var started = await AzuriteProcess.StartAsync(new(Path.Combine(settings.DataFolder, "azurite")), cancellation);
        return new(settings with { EmulatorConnectionString = started.ConnectionString }, started);
    }

    public ValueTask DisposeAsync() => started?.DisposeAsync() ?? ValueTask.CompletedTask;
}

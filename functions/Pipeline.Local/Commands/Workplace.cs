using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;

namespace Pipeline.Local.Commands;

/// <summary>The product's parts for a command of the operator, beside a host that may be serving the same data.</summary>
internal sealed class Workplace : IAsyncDisposable
{
    private readonly Emulator _emulator;
    private readonly ServiceProvider _services;

    private Workplace(Emulator emulator, ServiceProvider services) => (_emulator, _services) = (emulator, services);

    /// <summary>The settings, under what the command line says.</summary>
    public static IConfigurationRoot Settings(ParseResult line, Option<string?> data, Option<string?>? storage = null) => LocalSettings.Read(
        LocalSettings.DefaultFile, [new("DataFolder", line.GetValue(data)), new("Storage", storage is null ? null : line.GetValue(storage))]);

    /// <param name="alone">Whether nobody may serve the data meanwhile; a data folder that is served is refused then.</param>
    public static async Task<Workplace> OpenAsync(IConfigurationRoot configuration, CancellationToken cancellation, bool alone = false)
    {
        var emulator = await Emulator.EnsureAsync(PipelineSettings.From(configuration), cancellation);
        var services = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole(c => c.SingleLine = true))
            .AddSingleton(TimeProvider.System)
            .AddSingleton(s => alone ? StoresOf.Serving(emulator.Settings, TimeProvider.System) : StoresOf.BesideServer(emulator.Settings, s.GetRequiredService<TimeProvider>()))
            .AddPipeline(emulator.Settings);
        return new(emulator, services.BuildServiceProvider());
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _emulator.DisposeAsync();
    }
}

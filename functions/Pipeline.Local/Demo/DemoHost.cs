using System.Globalization;
using Microsoft.Extensions.Logging;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Clock;
using Pipeline.Local.Hosting;

namespace Pipeline.Local.Demo;

/// <summary>Starts the host on the demo's data folder with a clock that the demo sets.</summary>
public static class DemoHost
{
    /// <summary>A year is posted in a minute, so the limits on a key's requests are out of the way; timers are fired at their instants by the demo.</summary>
    public static Task<LocalHost> StartForTheYearAsync(DemoOptions options, SettableClock clock, CancellationToken cancellation) =>
        StartAsync(options, clock, runTimers: false, requests: 1_000_000, cancellation);

    /// <summary>As it is served every day.</summary>
    public static Task<LocalHost> StartServingAsync(DemoOptions options, SettableClock clock, CancellationToken cancellation) =>
        StartAsync(options, clock, runTimers: true, requests: null, cancellation);

    private static Task<LocalHost> StartAsync(
        DemoOptions options, SettableClock clock, bool runTimers, int? requests, CancellationToken cancellation)
    {
        var limit = requests?.ToString(CultureInfo.InvariantCulture);
        var settings = LocalSettings.Read(
            LocalSettings.DefaultFile,
            [
                new("Storage", "embedded"),
                new("DataFolder", options.Folder),
                new("RequestBurst", limit),
                new("RequestsPerSecond", limit),
            ]);
        return LocalHost.StartAsync(
            new(settings)
            {
                Port = options.Port,
                Time = clock,
                RunTimers = runTimers,
                LogLevel = LogLevel.Warning,
                AddServices = services => services.AddPipeline(PipelineSettings.From(settings)),
            },
            cancellation);
    }
}

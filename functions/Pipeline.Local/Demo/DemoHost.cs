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
    public static Task<LocalHost> StartForTheYearAsync(
        DemoOptions options, PipelineSettings settings, SettableClock clock, CancellationToken cancellation) =>
        StartAsync(options, settings with { RequestBurst = 1_000_000, RequestsPerSecond = 1_000_000 }, clock, runTimers: false, cancellation);

    /// <summary>As it is served every day.</summary>
    public static Task<LocalHost> StartServingAsync(
        DemoOptions options, PipelineSettings settings, SettableClock clock, CancellationToken cancellation) =>
        StartAsync(options, settings, clock, runTimers: true, cancellation);

    private static Task<LocalHost> StartAsync(
        DemoOptions options, PipelineSettings settings, SettableClock clock, bool runTimers, CancellationToken cancellation) =>
        LocalHost.StartAsync(
            new(LocalSettings.Read(LocalSettings.DefaultFile, []))
            {
                Port = options.Port,
                Time = clock,
                RunTimers = runTimers,
                LogLevel = LogLevel.Warning,
                AddServices = services => services.AddPipeline(settings),
            },
            cancellation);
}

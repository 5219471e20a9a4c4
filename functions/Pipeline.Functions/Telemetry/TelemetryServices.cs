using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Functions.Telemetry;

/// <summary>Sends what the product tells of itself to where the settings say, in both hosts alike.</summary>
public static class TelemetryServices
{
    /// <param name="version">The commit the code was built from.</param>
    /// <param name="meters">Of the host, beside the product's own.</param>
    public static IServiceCollection AddTelemetry(
        this IServiceCollection services, TelemetrySettings to, string version, params IReadOnlyList<string> meters)
    {
        if (to.GoesNowhere)
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(to.ServiceName, serviceVersion: version))
            .WithMetrics(metrics => Export(metrics.AddMeter([Measurements.Name, .. meters]), to))
            .WithTracing(traces => Export(traces.AddSource(Traces.Name), to));
        return services;
    }

    private static void Export(MeterProviderBuilder metrics, TelemetrySettings to)
    {
        if (to.Otlp)
        {
            metrics.AddOtlpExporter();
        }

        if (to.AzureMonitor is not null)
        {
            metrics.AddAzureMonitorMetricExporter(options => Set(options, to));
        }
    }

    /// <summary>
    /// Every trace goes out, whatever the host thinks of the request it belongs to: the exporter's own choice would be a few a second. Hence the sampler
    /// comes after it.
    /// </summary>
    private static void Export(TracerProviderBuilder traces, TelemetrySettings to)
    {
        if (to.Otlp)
        {
            traces.AddOtlpExporter();
        }

        if (to.AzureMonitor is not null)
        {
            traces.AddAzureMonitorTraceExporter(options => Set(options, to));
        }

        traces.SetSampler<AlwaysOnSampler>();
    }

    /// <summary>The product's own words alone: counters of the process and the like are told by the host, if at all.</summary>
    private static void Set(AzureMonitorExporterOptions options, TelemetrySettings to)
    {
        options.ConnectionString = to.AzureMonitor;
        options.Credential = to.Credential;
        options.EnableLiveMetrics = false;
        options.EnableStandardMetrics = false;
        options.EnablePerformanceCounters = false;
    }
}

using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Functions.Telemetry;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

// The endpoint pipeline holds the limits, and words the refusal; Kestrel's own would end an import of reference data at 30 MB.
builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = null);

// The worker's own logs: without this only what the host sees of a function would reach Application Insights. Its SDK brings a rule that
// drops all below a warning (https://github.com/microsoft/ApplicationInsights-dotnet, ILogger); what is logged is for us to say.
builder.Services.AddApplicationInsightsTelemetryWorkerService().ConfigureFunctionsApplicationInsights();
builder.Services.Configure<LoggerFilterOptions>(options =>
{
    foreach (var rule in options.Rules.Where(r => r.ProviderName?.EndsWith("ApplicationInsightsLoggerProvider", StringComparison.Ordinal) == true).ToList())
    {
        options.Rules.Remove(rule);
    }
});

// The SDK above collects logs alone of what is ours: measurements and traces go out beside it.
var settings = PipelineSettings.From(builder.Configuration);
builder.Services.AddPipeline(settings).AddTelemetry(TelemetrySettings.From(builder.Configuration), settings.CodeCommit);
builder.Build().Run();

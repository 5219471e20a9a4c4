using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Clock;
using Pipeline.Local.Timers;
using Pipeline.Storage;

namespace Pipeline.Local.Hosting;

/// <summary>The functions, served by this process without Azure: HTTP by Kestrel, timers by a cron library.</summary>
public sealed class LocalHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalHost(WebApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;

    /// <summary>With a slash at the end, such as <c>http://127.0.0.1:7071/</c>.</summary>
    public Uri BaseAddress => new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses
        .First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal));

    private TimerScheduler Timers => _app.Services.GetRequiredService<TimerScheduler>();

    /// <exception cref="CommandException">The port is taken.</exception>
    public static async Task<LocalHost> StartAsync(LocalHostOptions options, CancellationToken cancellation)
    {
        var app = Build(options);
        try
        {
            app.Services.GetService<Stores>(); // Opened before anyone is let in: a folder served already, or one that cannot be used, ends the start.
            await app.StartAsync(cancellation);
            return new(app);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException or SocketException)
        {
            await app.DisposeAsync();
            throw new CommandException(
                $"Port {options.Port} is taken by another program. Stop that program, or choose another port with --port, for example --port {options.Port + 1}.");
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a timer's function now, after any run of it that is under way, and completes with it.</summary>
    /// <remarks>What the function throws comes out here.</remarks>
    public Task FireAsync(string timer, CancellationToken cancellation) =>
        _app.Services.GetRequiredService<TimerRunner>().RunAsync(Timers[timer], dueAt: null, cancellation);

    /// <summary>Sets the clock, which must be a <see cref="SettableClock"/>, and completes when every timer passed over has run once.</summary>
    public async Task MoveClockAsync(DateTimeOffset now, bool frozen, CancellationToken cancellation)
    {
        ((SettableClock)_app.Services.GetRequiredService<TimeProvider>()).Set(now, frozen);
        if (_app.Services.GetRequiredService<LocalHostOptions>().RunTimers)
        {
            await Timers.RunDueAsync().WaitAsync(cancellation);
        }
    }

    /// <summary>Completes when the token is cancelled, as Ctrl+C does.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _app.Lifetime.ApplicationStopping);
        await Task.Delay(Timeout.InfiniteTimeSpan, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(LocalHostOptions options)
    {
        var functions = FunctionIndex.Of(options.Functions);
        var hostJson = HostJson.BesideTheApp();
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(options.LogLevel).AddFilter("Microsoft", Quiet(options)).AddFilter("System", Quiet(options))
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None) // What fails at the start is told by who started it.
            .AddSimpleConsole(c => (c.SingleLine, c.TimestampFormat, c.UseUtcTimestamp) = (true, "yyyy-MM-dd'T'HH:mm:ss'Z' ", true));
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => Configure(kestrel, options));
        builder.Services.AddRoutingCore();
        AddHost(builder.Services, options, functions);
        options.AddServices(builder.Services);

        var app = builder.Build();
        app.UseRouting();
        app.UseNotFoundForOtherVerbs();
        app.MapFunctions(functions.Http, hostJson);
        app.MapAdmin(options.Time as SettableClock);
        return app;
    }

    /// <summary>The framework speaks up only where something is wrong.</summary>
    private static LogLevel Quiet(LocalHostOptions options) => options.LogLevel > LogLevel.Warning ? options.LogLevel : LogLevel.Warning;

    private static void AddHost(IServiceCollection services, LocalHostOptions options, FunctionIndex functions)
    {
        services.AddSingleton(options).AddSingleton(options.Settings).AddSingleton(options.Time).AddSingleton<IHostLifetime, EndsWithItsOwner>();
        services.AddSingleton<TimerRunner>().AddSingleton<TimerScheduler>().AddSingleton(new RealTime(TimeProvider.System));
        services.AddSingleton(_ => new TimerHistory(options.TimerHistoryFile));
        services.AddSingleton(s => TimerSchedules.Of(
            functions.Timers, options.Settings, s.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(TimerSchedules).FullName!)));
        if (options.RunTimers)
        {
            services.AddHostedService(s => s.GetRequiredService<TimerScheduler>());
        }
    }

    private static void Configure(KestrelServerOptions kestrel, LocalHostOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null; // The endpoint pipeline holds the limits, and words the refusal.
        if (options.Bind is null && options.Port != 0)
        {
            kestrel.ListenLocalhost(options.Port, listen => Encrypt(listen, options.Certificate));
        }
        else
        {
            kestrel.Listen(options.Bind ?? IPAddress.Loopback, options.Port, listen => Encrypt(listen, options.Certificate));
        }
    }

    private static void Encrypt(ListenOptions listen, ServerCertificate? certificate)
    {
        if (certificate is not null)
        {
            listen.UseHttps(https =>
            {
                https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
                https.ServerCertificateSelector = (_, _) => certificate.Current;
            });
        }
    }
}

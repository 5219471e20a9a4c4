using System.Net;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Pipeline.Local.Hosting;

/// <summary>How a host is started.</summary>
/// <param name="Settings">Storage, schedules and the rest (docs/SETTINGS.md).</param>
public sealed record LocalHostOptions(IConfiguration Settings)
{
    public const int DefaultPort = 7071;

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The address to listen on; null for loopback.</summary>
    public IPAddress? Bind { get; init; }

    /// <summary>Serves https with it; null for http, which is for this machine alone or behind a proxy that does the encrypting.</summary>
    public ServerCertificate? Certificate { get; init; }

    /// <summary>What the product takes for the time. The address <c>/admin/clock</c> is there only if it is a <see cref="Clock.SettableClock"/>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether timers run at their occurrences; if not, they run by hand only.</summary>
    public bool RunTimers { get; init; } = true;

    public LogLevel LogLevel { get; init; } = LogLevel.Information;

    /// <summary>Where the host remembers when timers ran; null to remember nothing.</summary>
    public string? TimerHistoryFile { get; init; }

    /// <summary>Where the functions are.</summary>
    public Assembly Functions { get; init; } = typeof(Pipeline.Functions.PipelineServices).Assembly;

    /// <summary>Registers what the functions need.</summary>
    public required Action<IServiceCollection> AddServices { get; init; }
}

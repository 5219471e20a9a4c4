using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Settings;
using Pipeline.Local.Clock;
using Pipeline.Local.Timers;

namespace Pipeline.Local.Hosting;

/// <summary>
/// What the operator of this machine may do, and no one else: fire a timer, set the clock. Answers come from loopback only, never to a
/// page of another site in the operator's browser, and never to what a proxy on this machine passes on: that comes from loopback too, and from anybody.
/// </summary>
public static class AdminEndpoints
{
    /// <summary>What proxies add to a request that they pass on.</summary>
    private static readonly string[] PassedOn = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"];

    /// <param name="clock">Null where the time cannot be set: there is no such address then.</param>
    public static void MapAdmin(this IEndpointRouteBuilder routes, SettableClock? clock)
    {
        var admin = routes.MapGroup("/admin").WithMetadata(ServedByThisHost.Instance).AddEndpointFilter(FromThisMachineOnly);
        admin.MapPost("/functions/{name}", (string name, TimerScheduler timers) =>
        {
            if (!timers.Contains(name))
            {
                return Results.NotFound();
            }

            timers.Fire(name);
            return Results.StatusCode(StatusCodes.Status202Accepted);
        });
        if (clock is not null)
        {
            admin.MapGet("/clock", () => Reading(clock));
            admin.MapPost("/clock", (ClockSetting setting) =>
            {
                clock.Set(setting.Now ?? clock.GetUtcNow(), setting.Frozen ?? clock.Frozen);
                return Reading(clock);
            });
        }
    }

    private static IResult Reading(SettableClock clock) => Results.Json(new ClockSetting(clock.GetUtcNow(), clock.Frozen), AdminJson.Default.ClockSetting);

    private static ValueTask<object?> FromThisMachineOnly(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var request = call.HttpContext.Request;
        SecurityHeaders.Write(call.HttpContext);
        var direct = !call.HttpContext.RequestServices.GetRequiredService<PipelineSettings>().TrustForwardedFor && !PassedOn.Any(request.Headers.ContainsKey);
        var here = call.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && (request.Host.Host is "localhost" || (IPAddress.TryParse(request.Host.Host, out var host) && IPAddress.IsLoopback(host)));
        var ownPage = request.Headers.Origin is not [{ } origin]
            || string.Equals(origin, string.Create(CultureInfo.InvariantCulture, $"{request.Scheme}://{request.Host}"), StringComparison.OrdinalIgnoreCase);
        return direct && here && ownPage ? next(call) : ValueTask.FromResult<object?>(Results.NotFound());
    }
}

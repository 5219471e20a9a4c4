using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pipeline.Local.Clock;
using Pipeline.Local.Timers;

namespace Pipeline.Local.Hosting;

/// <summary>
/// What the operator of this machine may do, and no one else: fire a timer, set the clock. Answers come from loopback only, and never to a
/// page of another site in the operator's browser.
/// </summary>
public static class AdminEndpoints
{
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
        var here = call.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && (request.Host.Host is "localhost" || (IPAddress.TryParse(request.Host.Host, out var host) && IPAddress.IsLoopback(host)));
        var ownPage = request.Headers.Origin is not [{ } origin]
            || string.Equals(origin, string.Create(CultureInfo.InvariantCulture, $"{request.Scheme}://{request.Host}"), StringComparison.OrdinalIgnoreCase);
        return here && ownPage ? next(call) : ValueTask.FromResult<object?>(Results.NotFound());
    }
}

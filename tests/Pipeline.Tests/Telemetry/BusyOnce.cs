using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Pipeline.Tests.Telemetry;

/// <summary>A storage service that turns the first request away and has nothing for any later one.</summary>
internal sealed class BusyOnce : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BusyOnce(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <param name="firstStatus">Null: the connection breaks.</param>
    public static async Task<BusyOnce> StartAsync(int? firstStatus)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var requests = 0;
        app.Run(context =>
        {
            var isFirst = Interlocked.Increment(ref requests) == 1;
            if (isFirst && firstStatus is null)
            {
                context.Abort();
            }
            else
            {
                context.Response.StatusCode = isFirst ? firstStatus!.Value : StatusCodes.Status404NotFound;
            }

            return Task.CompletedTask;
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

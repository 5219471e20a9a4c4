using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Pipeline.Tests.Telemetry;

/// <summary>Takes what exporters send, as a collector or Application Insights would.</summary>
internal sealed class Backend : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string? Authorization, string Body)> _received = new();

    private Backend(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public IReadOnlyList<(string Path, string? Authorization, string Body)> Received => [.. _received];

    public static async Task<Backend> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var backend = new Backend(app);
        app.Run(backend.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return backend;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Names stand in protobuf and in JSON as they are.</summary>
    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        var zipped = context.Request.Headers.ContentEncoding == "gzip";
        await (zipped ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body).CopyToAsync(body);
        _received.Enqueue((context.Request.Path, context.Request.Headers.Authorization, Encoding.UTF8.GetString(body.ToArray())));
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{}");
    }
}

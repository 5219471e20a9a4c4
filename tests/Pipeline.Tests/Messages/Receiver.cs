using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Pipeline.Tests.Messages;

/// <summary>A webhook on this machine that writes down what it gets.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<ReceivedMessage> _received = [];

    private Receiver(WebApplication app) => _app = app;

    /// <summary>What is answered; null breaks the connection.</summary>
    public Func<ReceivedMessage, int?> Answers { get; set; } = _ => StatusCodes.Status204NoContent;

    /// <summary>Awaited before the answer.</summary>
    public Func<ReceivedMessage, CancellationToken, Task> Waits { get; set; } = (_, _) => Task.CompletedTask;

    public Uri Address => new($"{_app.Urls.First()}/hook?sig=hidden");

    public IReadOnlyList<ReceivedMessage> Received
    {
        get
        {
            lock (_received)
            {
                return [.. _received];
            }
        }
    }

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.Run(receiver.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var message = await ReadAsync(context.Request);
        lock (_received)
        {
            _received.Add(message);
        }

        await Waits(message, context.RequestAborted);
        if (Answers(message) is not { } status)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        if (status is >= 300 and < 400)
        {
            context.Response.Headers.Location = "/elsewhere";
        }
    }

    private static async Task<ReceivedMessage> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return new(
            request.Path, request.Headers["webhook-id"].ToString(), long.Parse(request.Headers["webhook-timestamp"].ToString(), CultureInfo.InvariantCulture),
            request.Headers["webhook-signature"].ToString(), int.Parse(request.Headers["X-Pipeline-Attempt"].ToString(), CultureInfo.InvariantCulture),
            request.ContentType ?? "", body.ToArray());
    }
}

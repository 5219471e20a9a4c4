using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Pipeline.Tests.Faults;

/// <summary>A bad line between the product and the emulator: what goes through it is dropped, delayed, refused, cut half-way, or answered into nothing.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private static readonly HashSet<string> OfTheConnection = new(StringComparer.OrdinalIgnoreCase) { "Host", "Connection", "Transfer-Encoding", "Expect", "Keep-Alive" };

    private readonly WebApplication _app;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly Uri _behind;
    private readonly Func<LineFault> _next;
    private int _faults;

    private FaultProxy(WebApplication app, Uri behind, Func<LineFault> next) => (_app, _behind, _next) = (app, behind, next);

    public int Faults => _faults;

    public Uri Address => new(_app.Urls.Single());

    /// <param name="next">What befalls the next request.</param>
    public static async Task<FaultProxy> StartAsync(Uri behind, Func<LineFault> next, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(k => k.Limits.MaxRequestBodySize = null);
        var app = builder.Build();
        var proxy = new FaultProxy(app, behind, next);
        app.Run(proxy.PassAsync);
        await app.StartAsync(cancellation);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        var fault = _next();
        Interlocked.Add(ref _faults, fault == LineFault.None ? 0 : 1);
        switch (fault)
        {
            case LineFault.Drop:
                context.Abort();
                return;
            case LineFault.Busy or LineFault.Error or LineFault.TooMany:
                Refuse(context, fault);
                return;
            case LineFault.Delay:
                await Task.Delay(150, context.RequestAborted);
                break;
        }

        using var answer = await ForwardAsync(context);
        if (fault == LineFault.LoseTheAnswer)
        {
            context.Abort();
            return;
        }

        await AnswerAsync(context, answer, half: fault == LineFault.HalfAnAnswer);
    }

    private static void Refuse(HttpContext context, LineFault fault)
    {
        (context.Response.StatusCode, var code) = fault switch
        {
            LineFault.Busy => (503, "ServerBusy"),
            LineFault.TooMany => (429, "TooManyRequests"),
            _ => (500, "InternalError"),
        };
        context.Response.Headers["x-ms-error-code"] = code;
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method), new Uri(_behind, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget));
        if (context.Request.ContentLength is not null || context.Request.Headers.TransferEncoding.Count > 0)
        {
            var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            request.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var header in context.Request.Headers.Where(h => !OfTheConnection.Contains(h.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(header.Key, header.Value.ToArray()))
            {
                request.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value.ToArray());
            }
        }

        // What has been taken in goes through, though the asking side may have gone: that is how an answer is lost.
        return await _http.SendAsync(request, CancellationToken.None);
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer, bool half)
    {
        var body = await answer.Content.ReadAsByteArrayAsync();
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(h => !OfTheConnection.Contains(h.Key)))
        {
            context.Response.Headers[header.Key] = header.Value.ToArray();
        }

        if (body.Length == 0 || context.Request.Method == HttpMethods.Head)
        {
            return;
        }

        context.Response.Headers.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(half ? body.AsMemory(0, body.Length / 2) : body, context.RequestAborted);
        if (half)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }

    /// <summary>The emulator's connection string with its addresses behind this line's.</summary>
    public static string Through(string connectionString, string endpoint, FaultProxy proxy)
    {
        var parts = connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.StartsWith(endpoint + "=", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{endpoint}={new Uri(proxy.Address, new Uri(p[(endpoint.Length + 1)..]).AbsolutePath)}")
            : p);
        return string.Join(';', parts) + ';';
    }

    public static Uri Endpoint(string connectionString, string endpoint) =>
        new(connectionString.Split(';').Single(p => p.StartsWith(endpoint + "=", StringComparison.Ordinal))[(endpoint.Length + 1)..]);
}

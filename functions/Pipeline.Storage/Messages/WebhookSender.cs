using System.Globalization;
using System.Net.Http.Headers;

namespace Pipeline.Storage.Messages;

/// <summary>Posts a message once. It follows no redirect: an address that moved is for a person to look at.</summary>
public sealed class WebhookSender : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>For an answer; shorter in tests only.</summary>
    public TimeSpan WaitsAtMost
    {
        init => _http.Timeout = value;
    }

    internal async Task<SendResult> SendAsync(Attempt attempt, WebhookSigner signer, CancellationToken cancellation)
    {
        using var request = Request(attempt, signer);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return new((int)response.StatusCode) { RetryAfter = response.Headers.RetryAfter?.Delta };
        }
        catch (HttpRequestException)
        {
            return new(null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, TimedOut: true);
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Request(Attempt attempt, WebhookSigner signer)
    {
        var (message, timestamp) = (attempt.Message, attempt.At.ToUnixTimeSeconds());
        var request = new HttpRequestMessage(HttpMethod.Post, attempt.Receiver.Address)
        {
            Content = new ReadOnlyMemoryContent(message.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } },
        };
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", signer.Sign(message.Id, timestamp, message.Body.Span));
        request.Headers.Add("X-Pipeline-Attempt", attempt.Number.ToString(CultureInfo.InvariantCulture));
        return request;
    }
}

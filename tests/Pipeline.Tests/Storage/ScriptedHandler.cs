using System.Net;
using System.Text;

namespace Pipeline.Tests.Storage;

/// <summary>Answers requests as a script says, as Azure does where the emulator does not.</summary>
internal sealed class ScriptedHandler(Func<HttpRequestMessage, int, HttpResponseMessage> answer) : HttpMessageHandler
{
    private int _count;

    /// <summary>The addresses asked for, unescaped.</summary>
    public List<string> Asked { get; } = [];

    public static HttpResponseMessage Json(HttpStatusCode status, string json, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    /// <summary>An error as the table service words it.</summary>
    public static HttpResponseMessage Error(HttpStatusCode status, string code) => Json(
        status,
        """{"odata.error":{"code":"CODE","message":{"lang":"en-US","value":"failed"}}}""".Replace("CODE", code, StringComparison.Ordinal),
        ("x-ms-error-code", code));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(Uri.UnescapeDataString(request.RequestUri!.PathAndQuery));
        return Task.FromResult(answer(request, _count++));
    }
}

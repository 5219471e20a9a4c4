using System.Globalization;
using System.Net;
using System.Web;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>
/// Between the product and the emulator: asks for small pages of changing size, answers some queries with an empty page that carries a token, and refuses some
/// requests for load.
/// </summary>
internal sealed class PagesAsOnAzure() : DelegatingHandler(new SocketsHttpHandler())
{
    private const string Again = "again!";

    private int _requests;
    private int _queries;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _requests) % 11 == 0)
        {
            return Task.FromResult(ScriptedHandler.Error(HttpStatusCode.ServiceUnavailable, "ServerBusy"));
        }

        if (request.Method != HttpMethod.Get || !request.RequestUri!.AbsolutePath.EndsWith("()", StringComparison.Ordinal))
        {
            return base.SendAsync(request, cancellationToken);
        }

        var query = Interlocked.Increment(ref _queries);
        var asked = HttpUtility.ParseQueryString(request.RequestUri.Query);
        if (asked["NextPartitionKey"] is null && query % 3 == 0)
        {
            return Task.FromResult(ScriptedHandler.Json(
                HttpStatusCode.OK, """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", Again), ("x-ms-continuation-NextRowKey", Again)));
        }

        if (asked["NextPartitionKey"] == Again)
        {
            asked.Remove("NextPartitionKey");
            asked.Remove("NextRowKey");
        }

        asked["$top"] = (1 + (query * 7 % 40)).ToString(CultureInfo.InvariantCulture);
        request.RequestUri = new UriBuilder(request.RequestUri) { Query = string.Join('&', asked.AllKeys.Select(k => $"{k}={Uri.EscapeDataString(asked[k]!)}")) }.Uri;
        return base.SendAsync(request, cancellationToken);
    }
}

namespace Pipeline.Tests.Storage;

/// <summary>Passes requests on and loses the answer to the first that writes, as a connection does that breaks at the wrong moment.</summary>
internal sealed class LosingHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    private int _armed;

    public int Lost { get; private set; }

    /// <summary>From now on the next write's answer is lost.</summary>
    public void Arm() => _armed = 1;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get || request.Method == HttpMethod.Head || Interlocked.Exchange(ref _armed, 0) == 0)
        {
            return response;
        }

        response.Dispose();
        Lost++;
        throw new HttpRequestException("The answer was lost.");
    }
}

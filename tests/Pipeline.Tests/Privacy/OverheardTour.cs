using Pipeline.Tests.OpenApi;

namespace Pipeline.Tests.Privacy;

/// <summary>The tour of every address of the API, overheard; and all that it left in the stores. Walked once for the tests that look at it.</summary>
public sealed class OverheardTour : IAsyncLifetime
{
    internal Overheard Overheard { get; } = new();

    public IReadOnlyDictionary<string, string> Held { get; private set; } = new Dictionary<string, string>();

    /// <summary>Every address that was asked, as people read it.</summary>
    public IReadOnlyList<string> Addresses { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await using var host = await TouredHost.StartAsync(Overheard);
        await ApiTour.WalkAsync(host);
        Addresses = [.. host.Recorded.Values.SelectMany(e => e).Select(e => Uri.UnescapeDataString(e.Address))];
        Held = await Privacy.Held.AllAsync(host.Stores);
    }

    public ValueTask DisposeAsync()
    {
        Overheard.Dispose();
        return default;
    }
}

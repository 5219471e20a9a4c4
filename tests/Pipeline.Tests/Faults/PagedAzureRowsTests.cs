using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Rows.Azure;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>The whole contract once more where pages end anywhere, are empty but for a token, and some requests are refused for load, as on Azure.</summary>
public sealed class PagedAzureRowsTests(AzuriteFixture azurite) : RowStoreContract, IAsyncLifetime
{
    private readonly HttpClient _http = new(new PagesAsOnAzure());
    private AzureRows? _rows;

    protected override IRowStore Rows => _rows!;

    public async ValueTask InitializeAsync()
    {
        var options = new TableClientOptions { Transport = new HttpClientTransport(_http) };
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        _rows = new(new TableServiceClient(await azurite.ConnectAsync(Cancellation), options), "t" + Guid.NewGuid().ToString("N")[..12]);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return default;
    }
}

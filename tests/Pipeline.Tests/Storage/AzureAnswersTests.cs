using System.Net;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Pipeline.Storage;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Rows.Azure;

namespace Pipeline.Tests.Storage;

/// <summary>What Azure answers and the emulator never does.</summary>
public sealed class AzureAnswersTests
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scan_goes_on_over_empty_pages_that_carry_a_token()
    {
        using var handler = new ScriptedHandler((_, count) => count switch
        {
            0 or 2 => Page("", next: $"r{count}"),
            1 => Page(Row("a"), next: "r1"),
            3 => Page(Row("b"), next: "r3"),
            _ => Page("", next: null),
        });

        var rows = await Open(handler).ScanAsync(RowTable.Sheets, "p", "", withPacks: false, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(["a", "b"], rows.Select(r => r.Key));
        Assert.Equal(5, handler.Asked.Count);
        Assert.Contains("NextRowKey=r3", handler.Asked[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_without_packs_names_the_columns_it_reads()
    {
        using var handler = new ScriptedHandler((_, _) => Page(Row("a"), next: null));

        await Open(handler).ScanAsync(RowTable.Sheets, "p", "a", withPacks: false, Cancellation).ToListAsync(Cancellation);
        await Open(handler).ScanAsync(RowTable.Sheets, "p", "a", withPacks: true, Cancellation).ToListAsync(Cancellation);

        Assert.Contains("$select=RowKey,fields", handler.Asked[0], StringComparison.Ordinal);
        Assert.Contains("RowKey ge 'a' and RowKey lt 'a~~'", handler.Asked[0].Replace('+', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("$select", handler.Asked[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, "ServerBusy", true)]
    [InlineData(HttpStatusCode.TooManyRequests, "TooManyRequests", true)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable", false)]
    [InlineData(HttpStatusCode.InternalServerError, "OperationTimedOut", false)]
    public async Task What_Azure_refuses_for_load_or_failure_is_an_outage(HttpStatusCode status, string code, bool throttled)
    {
        using var handler = new ScriptedHandler((_, _) => ScriptedHandler.Error(status, code));
        var rows = Open(handler);

        var written = await Assert.ThrowsAsync<StoreUnavailableException>(() => rows.TryWriteAsync(RowTable.Sheets, "p", [RowWrite.Insert("k", None)], Cancellation));
        var read = await Assert.ThrowsAsync<StoreUnavailableException>(() => rows.ReadAsync(RowTable.Sheets, "p", "k", Cancellation));
        var scanned = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
            await rows.ScanAsync(RowTable.Sheets, "p", "", withPacks: true, Cancellation).ToListAsync(Cancellation));

        Assert.All([written, read, scanned], outage => Assert.Equal(throttled, outage.Throttled));
        Assert.Equal(6, handler.Asked.Count);
    }

    [Fact]
    public async Task A_connection_that_fails_is_an_outage()
    {
        using var handler = new ScriptedHandler((_, _) => throw new HttpRequestException("no route"));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Open(handler).ReadAsync(RowTable.Sheets, "p", "k", Cancellation));
    }

    [Fact]
    public async Task A_time_out_nobody_asked_for_is_an_outage()
    {
        using var handler = new ScriptedHandler((_, _) => throw new TaskCanceledException());

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Open(handler).ReadAsync(RowTable.Sheets, "p", "k", Cancellation));
    }

    [Fact]
    public async Task A_refused_key_is_no_outage_and_flies()
    {
        using var handler = new ScriptedHandler((_, _) => ScriptedHandler.Error(HttpStatusCode.Forbidden, "AuthenticationFailed"));

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => Open(handler).ReadAsync(RowTable.Sheets, "p", "k", Cancellation));
    }

    [Fact]
    public async Task A_table_that_is_missing_is_created_by_the_first_write()
    {
        using var handler = new ScriptedHandler((request, _) => request.RequestUri!.AbsolutePath == "/Tables"
            ? ScriptedHandler.Json(HttpStatusCode.Created, """{"TableName":"Sheets"}""")
            : ScriptedHandler.Error(HttpStatusCode.NotFound, "TableNotFound"));
        var rows = Open(handler);

        Assert.Null(await rows.ReadAsync(RowTable.Sheets, "p", "k", Cancellation));
        Assert.Empty(await rows.ScanAsync(RowTable.Sheets, "p", "", withPacks: true, Cancellation).ToListAsync(Cancellation));
        Assert.DoesNotContain(handler.Asked, address => address.StartsWith("/Tables", StringComparison.Ordinal));

        using var once = new ScriptedHandler((_, count) => count switch
        {
            0 => ScriptedHandler.Error(HttpStatusCode.NotFound, "TableNotFound"),
            1 => ScriptedHandler.Json(HttpStatusCode.Created, """{"TableName":"Sheets"}"""),
            _ => new(HttpStatusCode.NoContent),
        });
        Assert.True(await Open(once).TryWriteAsync(RowTable.Sheets, "p", [RowWrite.Insert("k", None)], Cancellation));
        Assert.StartsWith("/Tables", once.Asked[1], StringComparison.Ordinal);
    }

    private static AzureRows Open(ScriptedHandler handler)
    {
        var options = new TableClientOptions { Transport = new HttpClientTransport(new HttpClient(handler)) };
        options.Retry.MaxRetries = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return new(new TableServiceClient(new Uri("https://pipeline.table.core.windows.net"), new TableSharedKeyCredential("pipeline", "AAAA"), options));
    }

    private static string Row(string key) =>
        $$"""{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"{{key}}","fields":"{}"}""";

    private static HttpResponseMessage Page(string rows, string? next) => next is null
        ? ScriptedHandler.Json(HttpStatusCode.OK, $$"""{"value":[{{rows}}]}""")
        : ScriptedHandler.Json(
            HttpStatusCode.OK, $$"""{"value":[{{rows}}]}""", ("x-ms-continuation-NextPartitionKey", "p"), ("x-ms-continuation-NextRowKey", next));
}

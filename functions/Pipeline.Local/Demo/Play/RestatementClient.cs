using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Play;

/// <summary>Asks for a restatement with the board's key, over HTTP, and sees to it that it was done.</summary>
public sealed class RestatementClient(HttpClient http, OrganizationKeys keys)
{
    private readonly ConcurrentBag<(Month Month, string Organization, string Receipt)> _filed = [];
    private string _address = "";

    /// <summary>What came of it: the month, the sheets let in, and the months with a new version; null as long as none was asked for.</summary>
    public (string Month, int LetIn, int Months)? Done { get; private set; }

    /// <summary>Remembers a sheet that was filed for restatement.</summary>
    public void Keep(Posting posting, PostedSheet sheet, string receipt) => _filed.Add((sheet.Month, posting.Organization, receipt));

    /// <exception cref="InvalidOperationException">The request was refused; the message is the answer.</exception>
    public async Task RequestAsync(CancellationToken cancellation)
    {
        var filings = _filed.Where(f => f.Month >= RestatementStory.From)
            .GroupBy(f => (f.Month, f.Organization)).OrderBy(g => g.Key.Month).ThenBy(g => g.Key.Organization, StringComparer.Ordinal).First();
        var receipts = filings.Select(f => f.Receipt).Order(StringComparer.Ordinal).ToArray();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/months/{filings.Key.Month}/restatements");
        request.Content = new ByteArrayContent(Body(receipts)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await SendAsync(request, "requested", cancellation);
        _address = $"api/months/{filings.Key.Month}/restatements/{answer.RootElement.GetProperty("id").GetString()}";
    }

    /// <exception cref="InvalidOperationException">It is not done; the message is the answer.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _address);
        using var answer = await SendAsync(request, "done", cancellation);
        var (root, versions) = (answer.RootElement, answer.RootElement.GetProperty("versions").GetArrayLength());
        Done = (root.GetProperty("month").GetString()!, root.GetProperty("sheets").EnumerateArray().Count(s => s.GetProperty("result").GetString() == "let-in"), versions);
    }

    private static byte[] Body(string[] receipts)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartArray("receipts");
            foreach (var receipt in receipts)
            {
                json.WriteStringValue(receipt);
            }

            json.WriteEndArray();
            json.WriteString("reason", RestatementStory.Reason);
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private async Task<JsonDocument> SendAsync(HttpRequestMessage request, string state, CancellationToken cancellation)
    {
        request.Headers.Add("X-Api-Key", keys.Board);
        using var response = await http.SendAsync(request, cancellation);
        var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellation));
        return response.IsSuccessStatusCode && answer.RootElement.GetProperty("state").GetString() == state
            ? answer
            : throw new InvalidOperationException($"{request.RequestUri} should be answered '{state}', and got {(int)response.StatusCode} {answer.RootElement}.");
    }
}

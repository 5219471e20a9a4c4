using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Play;

/// <summary>Files changes of registers with the organisations' keys and decides on them with the board's, over HTTP.</summary>
public sealed class RegisterClient(HttpClient http, OrganizationKeys keys)
{
    private readonly Dictionary<RegisterAct, string> _ids = [];

    /// <summary>Requests that the board approved, and those it refused.</summary>
    public (int Approved, int Refused) Decided { get; private set; }

    /// <exception cref="InvalidOperationException">The request was not taken; the message is the answer.</exception>
    public async Task FileAsync(RegisterAct act, CancellationToken cancellation)
    {
        using var answer = await PostAsync("api/register-changes", keys.ByOrganization[act.Organization], act.Body, "waiting", cancellation);
        _ids[act] = answer.RootElement.GetProperty("id").GetString()!;
    }

    /// <exception cref="InvalidOperationException">The decision was not taken; the message is the answer.</exception>
    public async Task DecideAsync(RegisterAct act, CancellationToken cancellation)
    {
        var (address, body, state) = act.Refusal is null
            ? ("approve", null, "approved")
            : ("refuse", JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["reason"] = act.Refusal }), "refused");
        using var answer = await PostAsync($"api/register-changes/{_ids[act]}/{address}", keys.Board, body, state, cancellation);
        Decided = act.Refusal is null ? (Decided.Approved + 1, Decided.Refused) : (Decided.Approved, Decided.Refused + 1);
    }

    private async Task<JsonDocument> PostAsync(string address, string key, string? body, string state, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("X-Api-Key", key);
        request.Content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await http.SendAsync(request, cancellation);
        var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellation));
        return response.IsSuccessStatusCode && answer.RootElement.GetProperty("state").GetString() == state
            ? answer
            : throw new InvalidOperationException($"{address} should be answered '{state}', and got {(int)response.StatusCode} {answer.RootElement}.");
    }
}

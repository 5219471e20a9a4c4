using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Core.Sheets;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.EndToEnd;

/// <summary>
/// A client that corrects sheets over and over, one post at a time, and remembers what was acknowledged. A post without an answer
/// is sent again, to the letter, before anything else.
/// </summary>
internal sealed class CorrectingCaller(string key, IReadOnlyList<string> units)
{
    private const string Month = "2019-03";

    private readonly Dictionary<string, List<Acknowledged>> _chains = units.ToDictionary(u => u, _ => new List<Acknowledged>(), StringComparer.Ordinal);
    private string? _unanswered;
    private int _turn;

    public IEnumerable<Acknowledged> Acknowledged => _chains.Values.SelectMany(c => c);

    private string Unit => units[_turn % units.Count];

    private List<Acknowledged> Chain => _chains[Unit];

    /// <summary>Posts without pause until the server is killed.</summary>
    /// <param name="acknowledged">Called after each acknowledgement.</param>
    public async Task PostAsync(ServingProcess server, Action acknowledged)
    {
        while (!server.Killed.IsCancellationRequested)
        {
            try
            {
                await PostNextAsync(server.Http);
            }
            catch (HttpRequestException) when (server.Killed.IsCancellationRequested)
            {
                return;
            }

            acknowledged();
        }
    }

    /// <summary>Sends the post that a kill left without an answer, if there is one.</summary>
    public Task FinishAsync(HttpClient http) => _unanswered is null ? Task.CompletedTask : PostNextAsync(http);

    /// <summary>Every acknowledged receipt stands for the same content as before, and each chain has just the revisions acknowledged.</summary>
    public async Task FindEverythingAsync(HttpClient http)
    {
        foreach (var (unit, chain) in _chains)
        {
            var sheet = await ReadAsync(http, $"api/sheets/{Month}/{CellMeetingsForm.Code}/{unit}");
            var history = sheet["history"]!.AsArray().Select(r => Of(unit, r!.AsObject())).ToArray();
            Assert.Equal(Enumerable.Range(1, chain.Count), history.Select(r => r.Revision));
            Assert.Equal(chain, history);
            foreach (var known in chain)
            {
                Assert.Equal(known, Of(unit, await ReadAsync(http, $"api/receipts/{known.Receipt}")));
            }
        }
    }

    private async Task PostNextAsync(HttpClient http)
    {
        var again = _unanswered is not null;
        _unanswered ??= Next().ToJsonString();
        using var content = new StringContent(_unanswered, Encoding.UTF8, "application/json");
        var (status, text) = await SendAsync(http, HttpMethod.Post, "api/submissions", content);
        Assert.True(
            status == HttpStatusCode.Created || (again && status == HttpStatusCode.OK),
            $"{Unit} on base {Chain.Count}{(again ? ", sent again" : "")}: {(int)status} {text}");

        var answer = Of(Unit, JsonNode.Parse(text)!.AsObject());
        Assert.Equal(Chain.Count + 1, answer.Revision);
        Chain.Add(answer);
        _unanswered = null;
        _turn++;
    }

    /// <summary>A correction of the sheet whose turn it is: now one with a meeting, now a nil report.</summary>
    private JsonObject Next() => Chain.Count % 2 == 0
        ? Deployment.Meetings(Unit, Month, Chain.Count, Deployment.Meeting($"{Month}-05", present: Chain.Count % 4))
        : Deployment.Nil(CellMeetingsForm.Code, Unit, Month, Chain.Count);

    private static Acknowledged Of(string unit, JsonObject json) =>
        new((string)json["receipt"]!, unit, (int)json["revision"]!, (string)json["contentHash"]!);

    private async Task<JsonObject> ReadAsync(HttpClient http, string address)
    {
        var (status, text) = await SendAsync(http, HttpMethod.Get, address, content: null);
        Assert.True(status == HttpStatusCode.OK, $"GET {address}: {(int)status} {text}");
        return JsonNode.Parse(text)!.AsObject();
    }

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpClient http, HttpMethod method, string address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content, Headers = { { "X-Api-Key", key } } };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

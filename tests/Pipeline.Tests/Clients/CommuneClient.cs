using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Tests.Clients;

/// <summary>Files sheets for an organisation. Sending again is safe, so it does, for as long as the server asks it to wait.</summary>
internal sealed class CommuneClient : IDisposable
{
    private const int Attempts = 5;
    private readonly HttpClient _http;

    public CommuneClient(Uri deployment, string key)
    {
        _http = new HttpClient { BaseAddress = deployment };
        _http.DefaultRequestHeaders.Add("X-Api-Key", key);
    }

    /// <summary>The receipt, or every problem with its place in the sheet: one of the two is empty.</summary>
    public async Task<(string? Receipt, IReadOnlyList<string> Problems)> FileAsync(JsonObject sheet, CancellationToken cancellation)
    {
        using var response = await SendAsync(sheet, cancellation);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        return response.IsSuccessStatusCode
            ? (answer.GetProperty("receipt").GetString(), [])
            : (null, [.. answer.GetProperty("problems").EnumerateArray().Select(Said)]);
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(JsonObject sheet, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var response = await _http.PostAsJsonAsync("api/submissions", sheet, cancellation);
            var isBusy = response.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
            if (!isBusy || attempt == Attempts)
            {
                return response;
            }

            var wait = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(attempt);
            response.Dispose();
            await Task.Delay(wait, cancellation);
        }
    }

    private static string Said(JsonElement problem) =>
        $"{(problem.TryGetProperty("place", out var place) ? place.GetString() : "")}: {problem.GetProperty("vi").GetString()}";
}

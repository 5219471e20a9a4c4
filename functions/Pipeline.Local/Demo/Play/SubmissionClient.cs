using System.Net.Http.Headers;
using System.Text.Json;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Play;

/// <summary>Posts as the organisations' clients do: over HTTP, each with its own key.</summary>
public sealed class SubmissionClient(HttpClient http, OrganizationKeys keys)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>The answers in the order of the posting's sheets.</summary>
    public async Task<IReadOnlyList<SheetResult>> PostAsync(Posting posting, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, posting.ForRestatement ? "api/submissions?forRestatement=true" : "api/submissions");
        request.Headers.Add("X-Api-Key", keys.ByOrganization[posting.Organization]);
        request.Content = new ReadOnlyMemoryContent(SheetWriter.Body(posting)) { Headers = { ContentType = Json } };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation);
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var answer = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
        return answer.RootElement.ValueKind == JsonValueKind.Array
            ? [.. answer.RootElement.EnumerateArray().Select(OfBatch)]
            : [ResultOf((int)response.StatusCode, answer.RootElement)];
    }

    /// <summary>An entry of a batch's answer: its own status, and a receipt or a problem.</summary>
    private static SheetResult OfBatch(JsonElement entry) => ResultOf(
        entry.GetProperty("status").GetInt32(), entry.TryGetProperty("receipt", out var receipt) ? receipt : entry.GetProperty("problem"));

    private static SheetResult ResultOf(int status, JsonElement answer) =>
        new(status, Text(answer, "receipt"), Text(answer, "code"), Text(answer, "en"));

    private static string? Text(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

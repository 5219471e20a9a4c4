using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Pipeline.Benchmarks.Load;

/// <summary>A client that posts one sheet after the other, each again to the letter until it is answered, and counts what was acknowledged.</summary>
/// <param name="sheets">The chains of sheets it corrects in turn: key, form, month, cell.</param>
internal sealed class LoadCaller(Uri address, IReadOnlyList<(string Key, string Form, string Month, string Cell)> sheets) : IDisposable
{
    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromMilliseconds(20);

    private readonly HttpClient _http = new() { BaseAddress = address };
    private readonly int[] _revisions = new int[sheets.Count];

    /// <summary>In milliseconds, of posts answered at the first try.</summary>
    public List<double> Latencies { get; } = new(1 << 18);

    /// <summary>Posts that broke off or were answered 503, and were sent again.</summary>
    public int SentAgain { get; private set; }

    public long Acknowledged => _revisions.Sum(r => (long)r);

    /// <summary>Sheets with at least one revision, by month.</summary>
    public IEnumerable<(string Month, int Sheets)> Filed =>
        sheets.Select((s, i) => (s.Month, Any: _revisions[i] > 0)).Where(s => s.Any).CountBy(s => s.Month, StringComparer.Ordinal).Select(c => (c.Key, c.Value));

    /// <summary>Revisions acknowledged of each sheet, in the order given.</summary>
    public IReadOnlyList<int> Revisions => _revisions;

    public async Task RunAsync(CancellationToken until)
    {
        for (var i = 0; !until.IsCancellationRequested; i = (i + 1) % sheets.Count)
        {
            await PostAsync(i);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(int chain)
    {
        var body = BodyOf(sheets[chain], _revisions[chain]);
        for (var first = true; ; first = false)
        {
            var started = Stopwatch.GetTimestamp();
            if (await AcknowledgedAsync(sheets[chain].Key, body) is { } revision)
            {
                if (first)
                {
                    Latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                }

                _revisions[chain] = revision == _revisions[chain] + 1
                    ? revision
                    : throw new InvalidOperationException($"A sheet on base {_revisions[chain]} became revision {revision}.");
                return;
            }

            SentAgain++;
            await Task.Delay(BeforeTryingAgain);
        }
    }

    /// <returns>The revision; null where there was no answer, or one that says to try again.</returns>
    private async Task<int?> AcknowledgedAsync(string key, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/submissions")
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            Headers = { { "X-Api-Key", key } },
        };
        try
        {
            using var answer = await _http.SendAsync(request);
            if (answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests)
            {
                return null;
            }

            var json = await answer.Content.ReadAsByteArrayAsync();
            return answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK
                ? JsonDocument.Parse(json).RootElement.GetProperty("revision").GetInt32()
                : throw new InvalidOperationException($"{(int)answer.StatusCode}: {Encoding.UTF8.GetString(json)}");
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>About 1.5 KB, as a cell's real sheet has.</summary>
    private static string BodyOf((string Key, string Form, string Month, string Cell) sheet, int @base) => sheet.Form == "cell-meetings"
        ? string.Create(CultureInfo.InvariantCulture, $$"""
            {"form":"cell-meetings","month":"{{sheet.Month}}","unit":"{{sheet.Cell}}","base":{{@base}},"rows":[{{Meeting(sheet.Month, "03", "regular", @base)}},{{Meeting(sheet.Month, "05", "thematic", @base)}}]}
            """)
        : string.Create(CultureInfo.InvariantCulture, $$"""
            {"form":"member-reports","month":"{{sheet.Month}}","unit":"{{sheet.Cell}}","base":{{@base}},"rows":[{{Report(sheet.Cell, 1, @base)}},{{Report(sheet.Cell, 2, @base)}},{{Report(sheet.Cell, 3, @base)}}]}
            """);

    private static string Meeting(string month, string day, string kind, int @base) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"date":"{{month}}-{{day}}","kind":"{{kind}}","held":"separately","rotatingHost":false,"guestCells":[],"roll":3,"exempt":0,"present":{{2 + (@base % 2)}},"excused":0,"preparedBeforehand":true,"selfCriticism":true,"opinions":{{@base % 30}},"issuesRaised":1,"issuesSettled":1,"resolutionAdopted":true,"qualityScore":91.5}
        """);

    private static string Report(string cell, int member, int @base) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"member":"DV-{{cell}}-{{member}}","tasksGiven":3,"tasksDone":{{@base % 4}},"householdsContacted":0,"selfRating":"good","agreedRating":"good","commentsReceived":{{@base % 5}}}
        """);
}

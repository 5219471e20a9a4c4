using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Functions;
using Pipeline.Functions.OpenApi;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Host;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.OpenApi;

/// <summary>
/// A host on 20 July 2019 over an embedded store, with a committee whose cells have filed January to June. All that goes over the wire can be
/// recorded, and is held to the OpenAPI document.
/// </summary>
internal sealed class TouredHost : IAsyncDisposable
{
    private const int Longest = 2;

    private static readonly string[] Cells = ["CB1", "CB2", "CB3", "CB4"];

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pipeline-tour-{Guid.NewGuid():N}");
    private readonly FakeTimeProvider _clock = new(new(2018, 12, 20, 1, 0, 0, TimeSpan.Zero));
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private LocalHost _host = null!;
    private HttpClient _http = null!;

    public Uri Address => _host.BaseAddress;

    public Pipeline.Storage.Stores Stores => _host.Services.GetRequiredService<Pipeline.Storage.Stores>();

    /// <summary>What was recorded, by function.</summary>
    public SortedDictionary<string, List<Exchange>> Recorded { get; } = new(StringComparer.Ordinal);

    /// <param name="log">Told everything that the host logs; null for nobody.</param>
    public static async Task<TouredHost> StartAsync(ILoggerProvider? log = null)
    {
        var toured = new TouredHost();
        toured._host = await LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build())
            {
                Port = 0,
                Time = toured._clock,
                RunTimers = false,
                LogLevel = log is null ? LogLevel.None : LogLevel.Information,
                AddServices = s =>
                {
                    s.AddPipeline(PipelineSettings.From(Settings(toured._folder)));
                    if (log is not null)
                    {
                        s.AddSingleton(log);
                    }
                },
            },
            CancellationToken.None);
        toured._http = new HttpClient(new DocumentedAnswers()) { BaseAddress = toured._host.BaseAddress };
        foreach (var (role, organization) in ((CallerRole, string?)[])[(CallerRole.Board, null), (CallerRole.Operator, null), (CallerRole.Organization, A.Committee)])
        {
            (_, toured._keys[KebabCase.Of(role)]) = await toured._host.Services.GetRequiredService<KeyStore>().CreateAsync(role, organization, "test", CancellationToken.None);
        }

        return toured;
    }

    /// <summary>The clock stands on 20 July 2019.</summary>
    public void July() => _clock.SetUtcNow(new(2019, 7, 20, 1, 0, 0, TimeSpan.Zero));

    /// <summary>Files January to June and lets every month end; the clock then stands on 20 July 2019.</summary>
    public async Task HalfAYearAsync()
    {
        foreach (var month in A.Month("2019-01").Through(A.Month("2019-06")))
        {
            _clock.SetUtcNow(VietnamTime.At(month.Next.FirstDay.AddDays(1), new TimeOnly(8, 0)));
            foreach (var cell in Cells.Where(c => c != "CB4" || month.Number != 6))
            {
                await SendAsync(HttpMethod.Post, "api/submissions", "organization", SheetOf(cell, month));
            }

            _clock.SetUtcNow(VietnamTime.At(month.Next.FirstDay.AddDays(11), new TimeOnly(8, 0)));
            await FireAsync("DailyRefresh");
        }

        July();
    }

    /// <param name="role"><c>board</c>, <c>operator</c> or <c>organization</c>.</param>
    public string KeyOf(string role) => _keys[role];

    /// <summary>Works off what was asked for, as the timer of each minute does.</summary>
    public Task FireAsync(string timer) => _host.FireAsync(timer, CancellationToken.None);

    public Task<JsonNode?> GetAsync(string function, string name, string address, string? key = "board") =>
        RecordAsync(function, name, HttpMethod.Get, address, key, null);

    public Task<JsonNode?> PostAsync(string function, string name, string address, string? key, JsonNode? body = null) =>
        RecordAsync(function, name, HttpMethod.Post, address, key, body);

    /// <summary>Brings in reference data as a form with a file for each; the body is no JSON and is not recorded.</summary>
    public async Task ImportAsync(string name, string address)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (file, text) in Deployment.FilesOf(Data))
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } }, "file", file);
        }

        var (status, answer) = await SendAsync(HttpMethod.Post, address, "board", form);
        Keep("Reference", new(name, "POST", "/" + address, "board", null, status, Shortened(answer)));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static IConfiguration Settings(string folder) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["DataFolder"] = folder,
        ["RequestBurst"] = "10000",
        ["CorrectionWebhooks"] = "http://127.0.0.1:9/", // Nobody listens on the discard port: messages wait, and can be sent again.
        ["WebhookSecret"] = "whsec_" + Convert.ToBase64String(new byte[32]),
        ["WebhookGiveUpDays"] = "1",
    }).Build();

    private static ReferenceData Data
    {
        get
        {
            var data = A.Country().With(
                [.. Cells.Take(3).Select(c => A.InCluster("CUM", c)), .. Cells.Select(c => A.Cell(c)), A.Cluster("CUM"),
                 A.Member("DV-1", "CB1"), A.Member("DV-2", "CB1"), A.AVillage(), A.Household("H-1"),
                 .. Enumerable.Range(1, 3).Select(l => A.Leader($"L-{l}", PostKind.CommuneChair)), A.Holder("L-1", "DV-1"), A.Holder("L-2", "DV-2")]).Data;
            return data with
            {
                Units = data.Units with { FirstMonth = A.Month("2019-01"), Offices = [new("VP", "Văn phòng", "Office", "H", A.LongAgo, null)] },
            };
        }
    }

    private static JsonObject SheetOf(string cell, Month month)
    {
        var meeting = Deployment.Meeting($"{month}-05");
        if (cell == "CB1" && month.Number == 1)
        {
            meeting["rotatingHost"] = true;
            meeting["guestCells"] = new JsonArray("CB2", "CB3");
        }

        return Deployment.Meetings(cell, $"{month}", 0, meeting);
    }

    private async Task<JsonNode?> RecordAsync(string function, string name, HttpMethod method, string address, string? key, JsonNode? body)
    {
        var (status, answer) = await SendAsync(method, address, key, body);
        Keep(function, new(name, method.Method, "/" + address, key, body?.DeepClone(), status, Shortened(answer)));
        return answer;
    }

    private void Keep(string function, Exchange exchange)
    {
        if (!Recorded.TryGetValue(function, out var exchanges))
        {
            Recorded.Add(function, exchanges = []);
        }

        exchanges.Add(exchange);
    }

    private async Task<(int Status, JsonNode? Answer)> SendAsync(HttpMethod method, string address, string? key, JsonNode? body)
    {
        using var content = body is null ? null : HostFixture.Json(body.ToJsonString());
        return await SendAsync(method, address, key, content);
    }

    private async Task<(int Status, JsonNode? Answer)> SendAsync(HttpMethod method, string address, string? key, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (key is not null)
        {
            request.Headers.Add("X-Api-Key", _keys[key]);
        }

        using var response = await _http.SendAsync(request, CancellationToken.None);
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return ((int)response.StatusCode, isJson ? JsonNode.Parse(await response.Content.ReadAsByteArrayAsync()) : null);
    }

    /// <summary>Lists cut down to two entries, and objects that stand for a table to two; of a key the public half alone.</summary>
    private static JsonNode? Shortened(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Take(Longest).Select(Shortened)]),
        JsonObject owner => new JsonObject(owner.Select(p => KeyValuePair.Create(p.Key, p.Key == "newKey" ? $"{p.Value}"[..11] + "…" : Shortened(p.Value)))),
        _ => node?.DeepClone(),
    };
}

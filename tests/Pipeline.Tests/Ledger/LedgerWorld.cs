using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core.Sheets;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Host;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Ledger;

/// <summary>
/// A host over an embedded store on 3 April 2019, 7:00 in Vietnam. A committee has two cells and a village with an apprentice on Tuesdays, another
/// committee has one cell.
/// </summary>
internal sealed class LedgerWorld : IAsyncDisposable
{
    public const string Board = "board";
    public const string Operator = "operator";
    public const string Other = "XA-B";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pipeline-ledger-{Guid.NewGuid():N}");
    private readonly FakeTimeProvider _clock = new(A.Instant("2019-04-03T00:00:00Z"));
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private LocalHost _host = null!;
    private HttpClient _http = null!;

    private LedgerWorld()
    {
    }

    public static async Task<LedgerWorld> StartAsync(params object[] more)
    {
        var world = new LedgerWorld();
        world._host = await LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build())
            {
                Port = 0,
                Time = world._clock,
                RunTimers = false,
                LogLevel = LogLevel.None,
                AddServices = s => s.AddPipeline(new PipelineSettings { DataFolder = world._folder, RequestBurst = 10_000, RequestsPerSecond = 1 }),
            },
            CancellationToken.None);
        world._http = new HttpClient(new OpenApi.DocumentedAnswers()) { BaseAddress = world._host.BaseAddress };
        await world.ImportAsync(more);
        foreach (var (role, organization, name) in new[]
        {
            (CallerRole.Board, null, Board), (CallerRole.Operator, null, Operator), (CallerRole.Organization, A.Committee, A.Committee),
            (CallerRole.Organization, Other, Other),
        })
        {
            (_, world._keys[name]) = await world.Of<KeyStore>().CreateAsync(role, organization, "test", CancellationToken.None);
        }

        return world;
    }

    public T Of<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>The clock of the host: what is received, is received then.</summary>
    public LedgerWorld At(string instant)
    {
        _clock.SetUtcNow(A.Instant(instant));
        return this;
    }

    public Task<(int Status, JsonElement Json)> GetAsync(string address, string by = Board) => SendAsync(HttpMethod.Get, address, by);

    public Task<(int Status, JsonElement Json)> PostAsync(string address, JsonNode body, string by = Board) => SendAsync(HttpMethod.Post, address, by, body);

    /// <summary>The rows of a list of March, page by page.</summary>
    public async Task<List<JsonElement>> ListAsync(string query = "", string by = Board)
    {
        var rows = new List<JsonElement>();
        for (string? next = ""; next is not null;)
        {
            var (status, page) = await GetAsync($"api/obligations?month=2019-03{query}{(next.Length > 0 ? "&next=" + next : "")}", by);
            Assert.True(status == 200, page.ToString());
            rows.AddRange(page.GetProperty("obligations").EnumerateArray());
            next = Text(page, "next");
        }

        return rows;
    }

    /// <summary>The one row of March of a cell's meetings.</summary>
    public async Task<JsonElement> MeetingsOfAsync(string cell, string by = Board) =>
        (await ListAsync($"&form={CellMeetingsForm.Code}&kind=sheet", by)).Single(r => Text(r, "unit") == cell);

    /// <summary>Files a cell's meetings of March.</summary>
    /// <returns>The receipt.</returns>
    public async Task<string> FileAsync(string cell, int @base = 0, string date = "2019-03-05", string by = A.Committee)
    {
        var (status, receipt) = await PostAsync("api/submissions", Deployment.Meetings(cell, "2019-03", @base, Deployment.Meeting(date)), by);
        Assert.True(status == 201, receipt.ToString());
        return Text(receipt, "receipt")!;
    }

    public Task<(int Status, JsonElement Json)> ExtendAsync(string until, string reason = "Lũ quét.", string organization = A.Committee, string by = Board) => PostAsync(
        "api/months/2019-03/extensions", new JsonObject { ["organization"] = organization, ["until"] = until, ["reason"] = reason }, by);

    public Task<(int Status, JsonElement Json)> ReviewAsync(string receipt, string verdict, string? reason = null, string by = Board) => PostAsync(
        "api/reviews", new JsonObject { ["receipt"] = receipt, ["verdict"] = verdict, ["reason"] = reason }, by);

    public Task<MonthEndReport> MonthEndAsync() => Of<MonthEnd>().RunAsync(new(_clock.GetUtcNow(), null, "test"), null, CancellationToken.None);

    public Task<IReadOnlyList<AuditEntry>> AuditAsync(string day) => Of<AuditLog>().ReadAsync(A.Day(day), CancellationToken.None);

    public static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<(int Status, JsonElement Json)> SendAsync(HttpMethod method, string address, string by, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : HostFixture.Json(body.ToJsonString()) };
        request.Headers.Add("X-Api-Key", _keys[by]);
        using var response = await _http.SendAsync(request, CancellationToken.None);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(CancellationToken.None));
        return ((int)response.StatusCode, document.RootElement.Clone());
    }

    private async Task ImportAsync(object[] more)
    {
        var country = A.Country().With(
            A.Cell("CB1"), A.Cell("CB2"), A.Member("DV-1", "CB1"), A.AVillage(), A.MeetingPlan(), A.Household("H-1"), A.Household("H-2"),
            A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Tuesday),
            A.ACommune("C-B"), A.ACommittee(Other, "C-B"), A.Cell("B-CB1", Other)).With(more);
        var data = (country with { FirstMonth = A.Month("2019-02") }).Data;
        var files = Deployment.FilesOf(data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var outcome = await Of<ReferenceStore>().ImportAsync(new ReferenceFiles(files), dryRun: false, "test", _clock.GetUtcNow(), CancellationToken.None);
        Assert.Empty(outcome.Problems);
    }
}

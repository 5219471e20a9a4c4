using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Host;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Warnings;

/// <summary>
/// A host over an embedded store on 20 July 2019: four cells of one committee have filed January to June with a roll of 4, and each month was
/// closed. CB1 hosted CB2 and CB3 in January. Another committee has one cell.
/// </summary>
public sealed class WarnedYear : IAsyncLifetime
{
    public const string Other = "XA-B";

    private static readonly string[] Cells = ["CB1", "CB2", "CB3", "CB4"];

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pipeline-warnings-{Guid.NewGuid():N}");
    private readonly FakeTimeProvider _clock = new(new(2019, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private LocalHost _host = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build())
            {
                Port = 0,
                Time = _clock,
                RunTimers = false,
                LogLevel = LogLevel.None,
                AddServices = s => s.AddPipeline(new PipelineSettings { DataFolder = _folder, RequestBurst = 10_000, RequestsPerSecond = 1 }),
            },
            CancellationToken.None);
        _http = new HttpClient(new OpenApi.DocumentedAnswers()) { BaseAddress = _host.BaseAddress };
        await ImportAsync();
        await KeyAsync(CallerRole.Board, null, "board");
        await KeyAsync(CallerRole.Operator, null, "operator");
        await KeyAsync(CallerRole.Organization, A.Committee, A.Committee);
        await KeyAsync(CallerRole.Organization, Other, Other);
        foreach (var month in A.Month("2019-01").Through(A.Month("2019-06")))
        {
            await MonthAsync(month);
        }

        _clock.SetUtcNow(new(2019, 7, 20, 0, 0, 0, TimeSpan.Zero));
    }

    /// <summary>A July sheet of a cell, with a regular meeting of so many members.</summary>
    public static JsonObject July(string cell, int roll, int @base = 0)
    {
        var meeting = Deployment.Meeting("2019-07-05", present: roll - 1);
        meeting["roll"] = roll;
        return Deployment.Meetings(cell, "2019-07", @base, meeting);
    }

    public Task<(int Status, JsonElement Json)> PostAsync(JsonNode sheet, string? query = null, string by = A.Committee) =>
        SendAsync(HttpMethod.Post, $"api/submissions{query}", by, sheet);

    public Task<(int Status, JsonElement Json)> GetAsync(string address, string by) => SendAsync(HttpMethod.Get, address, by);

    public async Task<(int Status, JsonElement Json)> SendAsync(HttpMethod method, string address, string by, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : HostFixture.Json(body.ToJsonString()) };
        request.Headers.Add("X-Api-Key", _keys[by]);
        using var response = await _http.SendAsync(request, CancellationToken.None);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(CancellationToken.None));
        return ((int)response.StatusCode, document.RootElement.Clone());
    }

    public Task MonthEndAsync() =>
        _host.Services.GetRequiredService<MonthEnd>().RunAsync(new(_clock.GetUtcNow(), null, "test"), null, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task MonthAsync(Month month)
    {
        _clock.SetUtcNow(VietnamTime.At(month.Next.FirstDay.AddDays(1), new TimeOnly(8, 0)));
        foreach (var cell in Cells)
        {
            var meeting = Deployment.Meeting($"{month}-05");
            if (cell == "CB1" && month.Number == 1)
            {
                meeting["rotatingHost"] = true;
                meeting["guestCells"] = new JsonArray("CB2", "CB3");
            }

            var (status, json) = await PostAsync(Deployment.Meetings(cell, $"{month}", 0, meeting));
            Assert.True(status == 201, json.ToString());
        }

        _clock.SetUtcNow(VietnamTime.At(month.Next.FirstDay.AddDays(11), new TimeOnly(8, 0)));
        await MonthEndAsync();
    }

    private async Task ImportAsync()
    {
        var data = A.Country().With(
            [.. Cells.Take(3).Select(c => A.InCluster("CUM", c)),
             .. Cells.Select(c => A.Cell(c)),
             A.Cluster("CUM"), A.ACommune("C-B"), A.ACommittee(Other, "C-B"), A.Cell("B-CB1", Other), A.Member("DV-1", "CB1"), A.Member("DV-2", "CB1"),
             .. Enumerable.Range(1, 3).Select(l => A.Leader($"L-{l}", PostKind.CommuneChair)), A.Holder("L-1", "DV-1"), A.Holder("L-2", "DV-2")]).Data;
        data = data with
        {
            Units = data.Units with { FirstMonth = A.Month("2019-01"), Offices = [new("VP", "Văn phòng", "Office", "H", A.LongAgo, null)] },
        };
        var files = Deployment.FilesOf(data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        var outcome = await _host.Services.GetRequiredService<ReferenceStore>()
            .ImportAsync(new ReferenceFiles(files), dryRun: false, "test", _clock.GetUtcNow(), CancellationToken.None);
        Assert.Empty(outcome.Problems);
    }

    private async Task KeyAsync(CallerRole role, string? organization, string name) =>
        (_, _keys[name]) = await _host.Services.GetRequiredService<KeyStore>().CreateAsync(role, organization, "test", CancellationToken.None);
}

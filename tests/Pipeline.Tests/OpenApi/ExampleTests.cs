using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Functions;
using Pipeline.Functions.OpenApi;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.OpenApi;

/// <summary>
/// The examples in documents are recorded calls. <c>UPDATE_DOCS=1</c> records them anew; without it a fresh tour must look like the record, and
/// every example must fit the document.
/// </summary>
public sealed class ExampleTests
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Folder => RepositoryFolder.Of("functions/Pipeline.Functions/OpenApi/Examples");

    [Fact]
    public async Task Every_example_is_a_call_that_goes_so()
    {
        var toured = await ApiTour.RunAsync();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Array.ForEach([.. Directory.GetFiles(Folder).Where(f => !toured.ContainsKey(Path.GetFileNameWithoutExtension(f)))], File.Delete);
            foreach (var (function, exchanges) in toured.Where(t => !IsAlike(t.Key, t.Value)))
            {
                await File.WriteAllTextAsync(Path.Combine(Folder, function + ".json"), JsonSerializer.Serialize(exchanges, Written).ReplaceLineEndings("\n") + "\n", TestContext.Current.CancellationToken);
            }
        }

        Assert.Equal(toured.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));
        Assert.All(toured, recorded => Assert.Equal(
            recorded.Value.Select(Likeness), Read(recorded.Key).Select(Likeness)));
    }

    [Fact]
    public void Every_address_has_an_example_of_an_answer_where_all_is_well() =>
        Assert.Empty(ApiEndpoint.All.Where(e => e.Triggers != typeof(DocumentFunctions) && Exchange.Of(e.Function).All(x => x.Status >= 300))
            .Select(e => $"Let ApiTour ask {e.Verb} {e.Route}, and record it with UPDATE_DOCS=1."));

    [Fact]
    public void Every_example_fits_the_document()
    {
        var document = ServedDocument.Instance.Value;
        foreach (var exchange in ApiEndpoint.All.SelectMany(e => Exchange.Of(e.Function)))
        {
            var operation = document.Find(exchange.Verb, exchange.Address.Split('?')[0])!;
            var media = exchange.Status < 400 || exchange.Answer?["code"] is null ? "application/json" : "application/problem+json";

            Assert.Empty(exchange.Answer is null ? [] : document.CheckAnswer(operation, exchange.Status, media, exchange.Answer));
            Assert.Empty(exchange is { Body: { } body, Status: < 300 } ? document.CheckRequest(operation, "application/json", body) : []);
        }
    }

    /// <summary>A record is left as it is where a new one would say the same: ids and receipts are others each time.</summary>
    private static bool IsAlike(string function, IEnumerable<Exchange> exchanges) =>
        File.Exists(Path.Combine(Folder, function + ".json")) && Read(function).Select(Likeness).SequenceEqual(exchanges.Select(Likeness), StringComparer.Ordinal);

    private static Exchange[] Read(string function) =>
        JsonSerializer.Deserialize<Exchange[]>(File.ReadAllText(Path.Combine(Folder, function + ".json")), Written)!;

    /// <summary>What does not change from call to call: ids and receipts do, names of properties, codes and numbers of entries do not.</summary>
    private static string Likeness(Exchange exchange) =>
        $"{exchange.Name} {exchange.Verb} {exchange.Address.Split('?')[0].Count(c => c == '/')} {exchange.Key} {exchange.Status} {exchange.Body?.ToJsonString().Length} {Shape(exchange.Answer)}";

    private static string Shape(JsonNode? node) => node switch
    {
        JsonObject owner => $"{{{string.Join(',', owner.Select(p => $"{p.Key}:{(p.Key is "code" or "state" or "status" ? p.Value!.ToJsonString() : Shape(p.Value))}"))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Shape))}]",
        _ => node?.GetValueKind().ToString() ?? "",
    };
}

using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Pipeline.Core.Sheets;
using Pipeline.Functions.OpenApi;

namespace Pipeline.Tests.OpenApi;

public sealed partial class DocumentTests
{
    private static readonly PublishedDocuments Published = new(new());

    private static JsonNode Root => ServedDocument.Instance.Value.Root;

    [Fact]
    public void The_document_is_OpenAPI_3_1_and_a_reader_of_it_finds_nothing_wrong()
    {
        var (document, diagnostic) = OpenApiDocument.Parse(Encoding.UTF8.GetString(Published.Json.Body.Span));

        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic!.SpecificationVersion);
        Assert.Empty(diagnostic.Errors.Concat(diagnostic.Warnings).Select(e => e.ToString()));
        Assert.Equal(Root["paths"]!.AsObject().Count, document!.Paths.Count);
    }

    [Fact]
    public void The_YAML_says_the_same_as_the_JSON()
    {
        var yaml = new YamlDotNet.Serialization.DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build()
            .Deserialize<Dictionary<string, object>>(Encoding.UTF8.GetString(Published.Yaml.Body.Span));

        Assert.Equal(Root.AsObject().Select(p => p.Key), yaml.Keys);
        Assert.Equal(
            Root["paths"]!.AsObject().Select(p => p.Key), ((Dictionary<object, object>)yaml["paths"]).Keys.Cast<string>());
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var schemas = new JsonSchema(Root);

        Assert.All(Reference().Matches(Encoding.UTF8.GetString(Published.Json.Body.Span)).Select(m => m.Groups["to"].Value).Distinct(), r => Assert.NotNull(schemas.Resolve(r)));
    }

    [Fact]
    public void All_that_is_described_is_described_in_both_languages()
    {
        var lonely = Nodes(Root, "").Where(n => n.Node.ContainsKey("description") != n.Node.ContainsKey("x-vi") && n.Node.ContainsKey("description")).Select(n => n.Place);

        Assert.DoesNotContain(lonely, p => !p.Contains("/example", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_a_form_is_what_its_definition_says()
    {
        var row = Root["components"]!["schemas"]!["Row-cell-meetings"]!;
        var form = Forms.Find("cell-meetings")!;

        Assert.Equal(form.Fields.Select(f => f.Name), row["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(form.Fields.Where(f => f.Required).Select(f => f.Name), row["required"]!.AsArray().Select(r => (string)r!));
        Assert.Equal(10_000, (int)row["properties"]!["roll"]!["maximum"]!);
        Assert.Equal("Thường lệ", (string)row["properties"]!["kind"]!["x-captions"]!["regular"]!["vi"]!);
        Assert.False((bool)row["additionalProperties"]!);
    }

    [Fact]
    public void Who_may_call_what_is_told_by_the_rules_of_the_code()
    {
        Assert.Equal("[]", Security("/api/health", "get"));
        Assert.Contains("""["board"]""", Security("/api/reviews", "post"), StringComparison.Ordinal);
        Assert.Contains("""["board","operator"]""", Security("/api/jobs", "get"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/submissions", "post", "401 403 409 413 415 422 429 500 503")]
    [InlineData("/api/receipts/{code}/state", "get", "404 429 500 503")]
    public void The_statuses_of_an_address_are_those_of_the_problems_its_code_can_make(string path, string verb, string statuses)
    {
        var told = Root["paths"]![path]![verb]!["responses"]!.AsObject().Select(r => r.Key).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(statuses.Split(' ').ToHashSet(StringComparer.Ordinal), told);
    }

    [Fact]
    public void A_function_without_words_fails_with_what_is_to_be_added()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => ApiDescription.Of(ApiEndpoint.All, [.. OperationGroups.All.Skip(1)]));

        Assert.Contains("Submissions has no Operation: add one to the group of SubmissionFunctions in OpenApi/Operations", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_a_function_fail_too()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => ApiDescription.Of([.. ApiEndpoint.All.Where(e => e.Function != "Health")], OperationGroups.All));

        Assert.Contains("There is no function Health any more", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_answer_does_not_fit_the_document()
    {
        var document = ServedDocument.Instance.Value;
        var operation = document.Find("GET", "/api/health")!;

        Assert.NotEmpty(document.CheckAnswer(operation, 200, "application/json", JsonNode.Parse("""{"live":"yes","ready":true}""")));
        Assert.NotEmpty(document.CheckAnswer(operation, 200, "application/json", JsonNode.Parse("""{"live":true}""")));
        Assert.NotEmpty(document.CheckAnswer(operation, 201, "application/json", JsonNode.Parse("{}")));
        Assert.NotEmpty(document.CheckAnswer(operation, 200, "text/plain", null));
        Assert.NotEmpty(document.CheckRequest(document.Find("POST", "/api/submissions")!, "application/json", JsonNode.Parse("""{"form":"cell-meetings","month":"2019-13","unit":"CB1"}""")!));
    }

    [Fact]
    public void The_page_needs_no_other_server_and_no_script()
    {
        var page = Encoding.UTF8.GetString(Published.Page.Body.Span);

        Assert.DoesNotMatch("(?i)<script|<link|<img|<iframe|url\\(|@import|\\son\\w+=|style=\"", page);
        Assert.DoesNotMatch("(?i)(href|src)=\"(https?:)?//", page);
        Assert.All(Root["paths"]!.AsObject(), p => Assert.Contains(p.Key, page, StringComparison.Ordinal));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", Published.Page.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_within_the_page_leads_somewhere()
    {
        var page = Encoding.UTF8.GetString(Published.Page.Body.Span);
        var ids = Id().Matches(page).Select(m => m.Groups["id"].Value).ToArray();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Empty(Link().Matches(page).Select(m => m.Groups["id"].Value).Except(ids, StringComparer.Ordinal));
    }

    private static string Security(string path, string verb) => Root["paths"]![path]![verb]!["security"]?.ToJsonString() ?? "[]";

    private static IEnumerable<(string Place, JsonObject Node)> Nodes(JsonNode? node, string place) => node switch
    {
        JsonObject owner => [(place, owner), .. owner.SelectMany(p => Nodes(p.Value, $"{place}/{p.Key}"))],
        JsonArray list => list.SelectMany((item, i) => Nodes(item, $"{place}/{i}")),
        _ => [],
    };

    [GeneratedRegex("\"\\$ref\":\\s*\"(?<to>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}

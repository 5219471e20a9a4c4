using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Edge.Identity;

namespace Pipeline.Functions.OpenApi.Page;

/// <summary>One address on the page: who may call, what it takes, answers and refuses, and calls as they went.</summary>
internal static class OperationSection
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Append(StringBuilder page, DescribedEndpoint endpoint)
    {
        var operation = endpoint.Operation;
        page.Append("<article id=\"").Append(Html.Text(operation.Function)).Append("\"><h3><a href=\"#").Append(Html.Text(operation.Function)).Append("\"><b class=\"")
            .Append(endpoint.Endpoint.Verb.ToLowerInvariant()).Append("\">").Append(endpoint.Endpoint.Verb).Append("</b> ").Append(Html.Code(endpoint.Path)).Append("</a></h3><p><strong>")
            .Append(Html.Both(operation.Summary)).Append("</strong></p>").Append(Html.Paragraph(operation.Description))
            .Append("<p class=\"who\">").Append(Html.Both(DocumentWords.OpenTo(endpoint.Callers))).Append("</p>");
        AppendParameters(page, endpoint);
        AppendBodies(page, endpoint);
        page.Append(Html.Table(
            new("Trả lời", "Answers"), [new("Mã", "Status"), new("Ý nghĩa", "Meaning"), new("Nội dung", "Body")],
            operation.Gives.Select(g => new[]
            {
                g.Status.ToString(CultureInfo.InvariantCulture), Html.Both(g.Words), g.Type is { } type ? SchemaSection.TypeOf(new AnswerSchemas().Of(type)) : g.MediaType is null ? "" : Html.Code(g.MediaType),
            })));
        page.Append(Html.Folded(new($"{endpoint.Problems.Count} lỗi có thể gặp", $"{endpoint.Problems.Count} problems"), Problems(endpoint.Problems)));
        endpoint.Exchanges.ToList().ForEach(e => page.Append(Html.Folded(new($"Ví dụ: {e.Name}, {e.Status}", $"Example: {e.Name}, {e.Status}"), Call(e))));
        page.Append("</article>");
    }

    private static void AppendParameters(StringBuilder page, DescribedEndpoint endpoint)
    {
        Parameter[] all = [.. endpoint.InPath, .. endpoint.InQuery];
        if (all.Length > 0)
        {
            page.Append(Html.Table(
                new("Tham số", "Parameters"), [new("Tên", "Name"), new("Kiểu", "Type"), new("Ý nghĩa", "Meaning")],
                all.Select(p => new[]
                {
                    Html.Code(endpoint.Endpoint.Names(p.Name) ? $"{{{p.Name}}}" : $"?{p.Name}=") + (p.Required ? " *" : ""), SchemaSection.TypeOf(p.Schema), Html.Both(p.Words),
                })));
        }
    }

    private static void AppendBodies(StringBuilder page, DescribedEndpoint endpoint)
    {
        if (endpoint.Operation.Takes.Count > 0)
        {
            page.Append(Html.Table(
                new($"Nội dung gửi lên, tối đa {endpoint.Endpoint.Rules.BodyLimitMiB} MiB", $"Body, up to {endpoint.Endpoint.Rules.BodyLimitMiB} MiB"),
                [new("Kiểu", "Media type"), new("Cấu trúc", "Schema"), new("Ý nghĩa", "Meaning")],
                endpoint.Operation.Takes.Select(t => new[] { Html.Code(t.MediaType), SchemaSection.TypeOf(t.Schema), Html.Both(t.Words) })));
        }
    }

    private static string Problems(IEnumerable<Problem> problems) => Html.Table(
        new("Lỗi", "Problems"), [new("Mã", "Status"), new("Lỗi", "Code"), new("Nội dung (ví dụ)", "Wording (sample)")],
        problems.Select(p => new[] { p.Status.ToString(CultureInfo.InvariantCulture), Html.Code(p.Code), Html.Both(new(p.Vi, p.En)) }));

    private static string Call(Exchange exchange)
    {
        var curl = new StringBuilder("curl ").Append(exchange.Verb == "GET" ? "" : $"-X {exchange.Verb} ").Append("\"$URL").Append(exchange.Address).Append('"')
            .Append(exchange.Key is null ? "" : $" -H \"{CallerRecognition.KeyHeader}: $KEY\"")
            .Append(exchange.Body is null ? "" : $" -H 'Content-Type: {MediaTypes.Json}' -d '{Json(exchange.Body)}'");
        return $"<pre>{Html.Text(curl.ToString())}</pre>{(exchange.Answer is null ? "" : $"<pre>{Html.Text(Json(exchange.Answer))}</pre>")}";
    }

    private static string Json(JsonNode node) => node.ToJsonString(Indented).ReplaceLineEndings("\n");
}

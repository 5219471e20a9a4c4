using Microsoft.OpenApi;
using Pipeline.Functions.OpenApi;

namespace Pipeline.Tests.OpenApi;

public sealed class DumpTests
{
    [Fact]
    public void Dump()
    {
        var d = new PublishedDocuments(new());
        File.WriteAllBytes("/tmp/openapi.json", d.Json.Body.ToArray());
        File.WriteAllBytes("/tmp/openapi.yaml", d.Yaml.Body.ToArray());
        var (read, diag) = OpenApiDocument.Parse(System.Text.Encoding.UTF8.GetString(d.Json.Body.Span));
        Assert.Empty(diag!.Errors.Select(e => e.ToString()));
    }
}

using System.Security.Cryptography;
using System.Text;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions.OpenApi.Page;

/// <summary>
/// The description as one page for people, Vietnamese beside English: no script, nothing from elsewhere, fit to be printed. A viewer of OpenAPI
/// documents would be ten times the web app's size and show one language.
/// </summary>
internal static class ReferencePage
{
    private static readonly string Style = Resource("page.css");

    public static Answer Of(ApiDescription api, string version)
    {
        var page = new StringBuilder();
        Head(page, api, version);
        foreach (var group in api.Groups)
        {
            page.Append("<section id=\"").Append(Html.Text(group.Tag)).Append("\"><h2>").Append(Html.Both(group.Name)).Append("</h2>");
            group.Endpoints.ToList().ForEach(e => OperationSection.Append(page, e));
            page.Append("</section>");
        }

        page.Append("<section id=\"schemas\"><h2>").Append(Html.Both(new("Cấu trúc dữ liệu", "Schemas"))).Append("</h2>");
        api.Schemas.ToList().ForEach(s => SchemaSection.Append(page, s.Key, s.Value));
        page.Append("</section></main></body></html>");
        return new(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(page.ToString())) { ContentSecurityPolicy = Policy() };
    }

    private static void Head(StringBuilder page, ApiDescription api, string version)
    {
        page.Append("<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .Append(Html.Text(DocumentWords.Title.Vi)).Append("</title><style>").Append(Style).Append("</style></head><body><nav aria-label=\"Mục lục / Contents\"><p><a href=\"/\">")
            .Append(Html.Text(DocumentWords.Title.Vi)).Append("</a></p><ul>");
        foreach (var group in api.Groups)
        {
            page.Append("<li><a href=\"#").Append(Html.Text(group.Tag)).Append("\">").Append(Html.Both(group.Name)).Append("</a></li>");
        }

        page.Append("<li><a href=\"#schemas\">").Append(Html.Both(new("Cấu trúc dữ liệu", "Schemas"))).Append("</a></li></ul></nav><main><h1>")
            .Append(Html.Both(DocumentWords.Title)).Append("</h1>").Append(Html.Paragraph(DocumentWords.About)).Append(Html.Paragraph(DocumentWords.Key))
            .Append("<p><a href=\"openapi.json\">openapi.json</a> · <a href=\"openapi.yaml\">openapi.yaml</a> · <code>").Append(Html.Text(version)).Append("</code></p>");
    }

    /// <summary>The one style is allowed by its hash.</summary>
    private static string Policy()
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReferencePage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

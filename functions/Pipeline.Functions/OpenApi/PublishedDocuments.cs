using System.Globalization;
using System.Text;
using Microsoft.OpenApi;
using Pipeline.Functions.Edge;
using Pipeline.Functions.OpenApi.Page;
using Pipeline.Functions.Settings;

namespace Pipeline.Functions.OpenApi;

/// <summary>What the API says of itself, made at the first request for it: in three shapes of one description.</summary>
public sealed class PublishedDocuments
{
    private const int Ok = 200;

    private readonly Lazy<OpenApiDocument> _document;
    private readonly Lazy<Answer> _json;
    private readonly Lazy<Answer> _yaml;
    private readonly Lazy<Answer> _page;

    public PublishedDocuments(PipelineSettings settings)
    {
        var api = new Lazy<ApiDescription>(() => ApiDescription.Of(ApiEndpoint.All, OperationGroups.All));
        _document = new(() => ApiDocument.Of(api.Value, settings.CodeCommit));
        _json = new(() => new(Ok, "application/json; charset=utf-8", Written(w => new OpenApiJsonWriter(w))));
        _yaml = new(() => new(Ok, "application/yaml; charset=utf-8", Written(w => new OpenApiYamlWriter(w))));
        _page = new(() => ReferencePage.Of(api.Value, settings.CodeCommit));
    }

    public Answer Json => _json.Value;

    public Answer Yaml => _yaml.Value;

    /// <summary>For people: needs no script and nothing from elsewhere.</summary>
    public Answer Page => _page.Value;

    private byte[] Written(Func<TextWriter, IOpenApiWriter> writerOf)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        _document.Value.SerializeAsV31(writerOf(text));
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

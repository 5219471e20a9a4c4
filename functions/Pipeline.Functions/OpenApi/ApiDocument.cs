using Microsoft.OpenApi;

namespace Pipeline.Functions.OpenApi;

/// <summary>The description as an OpenAPI document.</summary>
internal static class ApiDocument
{
    public static OpenApiDocument Of(ApiDescription api, string version)
    {
        var document = new OpenApiDocument
        {
            Info = new()
            {
                Title = DocumentWords.Title.En,
                Description = DocumentWords.About.En,
                Version = version,
                Extensions = Vietnamese.Beside($"{DocumentWords.Title.Vi}. {DocumentWords.About.Vi}"),
            },
            Servers = [new() { Url = "/" }],
            Paths = [],
            Components = new()
            {
                Schemas = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
                Responses = new Dictionary<string, IOpenApiResponse>(StringComparer.Ordinal),
                SecuritySchemes = SecuritySchemes.All,
            },
            Tags = new HashSet<OpenApiTag>(api.Groups.Select(g => new OpenApiTag { Name = g.Tag, Description = g.Name.En, Extensions = Vietnamese.Beside(g.Name.Vi) })),
        };
        foreach (var (name, schema) in api.Schemas)
        {
            document.Components.Schemas.Add(name, SchemaModel.Of(schema, document));
        }

        AddPaths(document, api);
        return document;
    }

    private static void AddPaths(OpenApiDocument document, ApiDescription api)
    {
        var operations = new OperationDocuments(document, api.Answers);
        foreach (var group in api.Groups)
        {
            foreach (var endpoint in group.Endpoints)
            {
                if (!document.Paths.TryGetValue(endpoint.Path, out var path))
                {
                    document.Paths.Add(endpoint.Path, path = new OpenApiPathItem());
                }

                ((OpenApiPathItem)path).AddOperation(new(endpoint.Endpoint.Verb), operations.Of(endpoint, group.Tag));
            }
        }
    }
}

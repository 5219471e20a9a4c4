using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Pipeline.Functions.OpenApi;

/// <summary>JSON Schema as the document model has it.</summary>
internal static class SchemaModel
{
    public static IOpenApiSchema Of(JsonObject schema, OpenApiDocument document)
    {
        if (schema.Count == 1 && schema["$ref"] is { } address)
        {
            return new OpenApiSchemaReference(((string)address!).Split('/')[^1], document);
        }

        return OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;
    }
}

using Microsoft.OpenApi;

namespace Pipeline.Functions.OpenApi;

/// <summary>Each address as an operation of the document.</summary>
internal sealed class OperationDocuments(OpenApiDocument document, AnswerSchemas answers)
{
    private readonly ResponseDocuments _responses = new(document, answers);

    public OpenApiOperation Of(DescribedEndpoint endpoint, string tag)
    {
        var (operation, callers) = (endpoint.Operation, DocumentWords.OpenTo(endpoint.Callers));
        var extensions = Vietnamese.Beside($"{operation.Summary.Vi}. {operation.Description.Vi} {callers.Vi}");
        return new()
        {
            OperationId = operation.Function,
            Tags = new HashSet<OpenApiTagReference> { new(tag, document) },
            Summary = operation.Summary.En,
            Description = $"{operation.Description.En} {callers.En}",
            Extensions = extensions,
            Parameters =
            [
                .. endpoint.InPath.Select(p => Parameter(p, ParameterLocation.Path, endpoint.ExampleOf(p.Name))),
                .. endpoint.InQuery.Select(p => Parameter(p, ParameterLocation.Query, example: null)),
            ],
            RequestBody = operation.Takes.Count == 0 ? null : Body(endpoint),
            Responses = _responses.Of(endpoint),
            Security = SecuritySchemes.Of(endpoint.Endpoint.Rules, document),
        };
    }

    private OpenApiParameter Parameter(Parameter parameter, ParameterLocation place, string? example) => new()
    {
        Name = parameter.Name,
        In = place,
        Required = parameter.Required,
        Description = parameter.Words.En,
        Extensions = Vietnamese.Beside(parameter.Words.Vi),
        Schema = SchemaModel.Of(parameter.Schema, document),
        Example = example,
    };

    private OpenApiRequestBody Body(DescribedEndpoint endpoint)
    {
        var (takes, limit) = (endpoint.Operation.Takes, DocumentWords.BodyUpTo(endpoint.Endpoint.Rules.BodyLimitMiB));
        return new()
        {
            Required = true,
            Description = $"{string.Join(' ', takes.Select(t => t.Words.En))} {limit.En}",
            Extensions = Vietnamese.Beside($"{string.Join(' ', takes.Select(t => t.Words.Vi))} {limit.Vi}"),
            Content = takes.ToDictionary(
                t => t.MediaType,
                t => (IOpenApiMediaType)new OpenApiMediaType
                {
                    Schema = SchemaModel.Of(t.Schema, document),
                    Examples = t.MediaType == Edge.MediaTypes.Json ? Sent(endpoint) : null,
                },
                StringComparer.Ordinal),
        };
    }

    /// <summary>What was sent and taken; what was refused stands with the refusals only.</summary>
    private static Dictionary<string, IOpenApiExample> Sent(DescribedEndpoint endpoint) => endpoint.Exchanges.Where(e => e is { Body: not null, Status: < 400 })
        .ToDictionary(e => e.Name, e => (IOpenApiExample)new OpenApiExample { Value = e.Body!.DeepClone() }, StringComparer.Ordinal);
}

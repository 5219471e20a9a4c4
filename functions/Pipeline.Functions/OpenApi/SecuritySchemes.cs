using Microsoft.OpenApi;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.OpenApi;

/// <summary>How a caller says who they are.</summary>
internal static class SecuritySchemes
{
    private const string Key = "key";

    public static Dictionary<string, IOpenApiSecurityScheme> All => new(StringComparer.Ordinal)
    {
        [Key] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = EndpointPipeline.KeyHeader,
            Description = DocumentWords.Key.En,
            Extensions = Vietnamese.Beside(DocumentWords.Key.Vi),
        },
    };

    /// <summary>What an address asks for, with the roles it opens to; nothing where it is open to all.</summary>
    public static List<OpenApiSecurityRequirement> Of(EndpointRules rules, OpenApiDocument document) => rules.Roles.Count == 0
        ? []
        : [new() { [new(Key, document)] = [.. rules.Roles.Select(Core.KebabCase.Of)] }];
}

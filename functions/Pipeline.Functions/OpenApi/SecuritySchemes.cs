using Microsoft.OpenApi;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Edge.Identity;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.OpenApi;

/// <summary>How a caller says who they are.</summary>
internal static class SecuritySchemes
{
    private const string Key = "key";
    private const string SignIn = "signIn";

    /// <summary>The cookie of App Service's gate.</summary>
    private const string GateCookie = "AppServiceAuthSession";

    public static Dictionary<string, IOpenApiSecurityScheme> All => new(StringComparer.Ordinal)
    {
        [Key] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = CallerRecognition.KeyHeader,
            Description = DocumentWords.Key.En,
            Extensions = Vietnamese.Beside(DocumentWords.Key.Vi),
        },
        [SignIn] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = GateCookie,
            Description = DocumentWords.SignIn.En,
            Extensions = Vietnamese.Beside(DocumentWords.SignIn.Vi),
        },
    };

    /// <summary>What an address asks for, with the roles it opens to; nothing where it is open to all.</summary>
    public static List<OpenApiSecurityRequirement> Of(EndpointRules rules, OpenApiDocument document)
    {
        List<OpenApiSecurityRequirement> ways = [];
        Add(Key, rules.Roles);
        Add(SignIn, rules.Roles.Where(r => r != CallerRole.Organization));
        return ways;

        void Add(string scheme, IEnumerable<CallerRole> roles)
        {
            if (roles.Select(Core.KebabCase.Of).ToList() is { Count: > 0 } names)
            {
                ways.Add(new() { [new(scheme, document)] = names });
            }
        }
    }
}

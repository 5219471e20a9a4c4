using System.Text.RegularExpressions;
using Pipeline.Core;
using Pipeline.Functions.OpenApi.Words;

namespace Pipeline.Functions.OpenApi;

/// <summary>An address with all that is told of it.</summary>
/// <param name="Problems">With the status each is answered with.</param>
internal sealed partial record DescribedEndpoint(
    ApiEndpoint Endpoint, Operation Operation, IReadOnlyList<Problem> Problems, IReadOnlyList<Exchange> Exchanges)
{
    /// <summary>With a slash before it.</summary>
    public string Path => "/" + Endpoint.Route;

    /// <summary>Those in the route, in its order.</summary>
    public IReadOnlyList<Parameter> InPath { get; } =
        [.. Braces().Matches(Endpoint.Route).Select(m => ParameterWords.InPath(m.Groups["name"].Value))];

    /// <summary>Flags of the rules first.</summary>
    public IReadOnlyList<Parameter> InQuery { get; } = [.. Endpoint.Rules.Flags.Select(ParameterWords.Flag), .. Operation.Query];

    /// <summary>Who may call; null where anybody may.</summary>
    public Bilingual? Callers => Endpoint.Rules.Roles.Count == 0 ? null : Edge.Roles.Named(Endpoint.Rules.Roles);

    /// <exception cref="InvalidOperationException">What it takes is not told media type by media type.</exception>
    public static DescribedEndpoint Of(ApiEndpoint endpoint, Operation operation)
    {
        if (!operation.Takes.Select(t => t.MediaType).SequenceEqual(endpoint.Rules.MediaTypes, StringComparer.Ordinal))
        {
            throw new InvalidOperationException(
                $"{endpoint.Function} takes {string.Join(", ", endpoint.Rules.MediaTypes)} by its rules: give its Operation a body for each, in that order.");
        }

        return new(endpoint, operation, EndpointProblems.Of(endpoint, operation.AnsweredWith), Exchange.Of(endpoint.Function));
    }

    /// <summary>What a part of the route was in the recorded exchanges; null if there are none.</summary>
    public string? ExampleOf(string parameter)
    {
        var pattern = "^" + Braces().Replace(Path, m => m.Groups["name"].Value == parameter ? "(?<it>[^/?]+)" : "[^/?]+").Replace(".", "\\.", StringComparison.Ordinal) + "(\\?|$)";
        return Exchanges.Select(e => Regex.Match(e.Address, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            .FirstOrDefault(m => m.Success)?.Groups["it"].Value;
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Braces();
}

using System.Text.Json;
using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>
/// The problems that an address can answer: those of the endpoint pipeline by the address's rules, and those that what it does can make.
/// </summary>
/// <remarks>
/// The latter stand in <c>Problems.json</c>: a test finds them in the compiled code, writes the file (<c>UPDATE_DOCS=1</c>) and holds it.
/// </remarks>
internal static class EndpointProblems
{
    private static readonly Dictionary<string, string[]> Made = Read();

    /// <summary>Where it is asked who calls.</summary>
    private static readonly string[] Known =
    [
        nameof(Problem.KeyMissing), nameof(Problem.KeyUnknown), nameof(Problem.TooManyFailedKeys), nameof(Problem.TooManyRequests),
        nameof(Problem.SignInInvalid), nameof(Problem.SignInWithoutRole), nameof(Problem.CrossSiteRequest),
    ];

    /// <summary>What is 422 in a body is 404 where it stands in the address.</summary>
    private static readonly Dictionary<string, string> InAddress = new(StringComparer.Ordinal)
    {
        [nameof(Problem.MonthInvalid)] = "month",
        [nameof(Problem.MonthNotBegun)] = "month",
        [nameof(Problem.MonthTooEarly)] = "month",
        [nameof(Problem.FormUnknown)] = "form",
        [nameof(Problem.UnitUnknown)] = "unit",
        [nameof(Problem.UnitNotInMonth)] = "unit",
    };

    /// <summary>With the status it is answered with here; by status, then code.</summary>
    /// <param name="otherwise">Statuses that differ from the problems' own, by the name of their factory.</param>
    public static IReadOnlyList<Problem> Of(ApiEndpoint endpoint, IReadOnlyDictionary<string, int>? otherwise = null) =>
    [
        .. OfTheEdge(endpoint).Concat(Made.GetValueOrDefault(endpoint.Function, [])).Distinct(StringComparer.Ordinal)
            .Select(name => Here(endpoint, name, otherwise)).OrderBy(p => p.Status).ThenBy(p => p.Code, StringComparer.Ordinal),
    ];

    /// <summary>As <c>EndpointPipeline</c> admits requests.</summary>
    private static IEnumerable<string> OfTheEdge(ApiEndpoint endpoint)
    {
        var rules = endpoint.Rules;
        return
        [
            .. rules.Roles.Count == 0 ? (IEnumerable<string>)[] : Known,
            .. rules.Roles.Count == 0 || rules.Roles.Count == Edge.Roles.All.Count ? (IEnumerable<string>)[] : [nameof(Problem.RoleNotAllowed)],
            .. rules.Roles.Count == 0 || rules.MindsForms ? (IEnumerable<string>)[] : [nameof(Problem.KeyLimitedToForms)],
            .. rules.Roles.Count == 0 || rules.OpenToReaders || endpoint.Verb == "GET" ? (IEnumerable<string>)[] : [nameof(Problem.KeyReadOnly)],
            .. rules.MediaTypes.Count == 0 ? (IEnumerable<string>)[]
                : [nameof(Problem.BodyTooLarge), nameof(Problem.BodyUnreadable), nameof(Problem.MediaTypeUnknown), nameof(Problem.ContentEncodingUnknown)],
            .. rules.LimitedByAddress ? [nameof(Problem.TooManyFromAddress)] : (IEnumerable<string>)[],
            .. rules.Flags.Count == 0 ? (IEnumerable<string>)[] : [nameof(Problem.FlagInvalid)],
            nameof(Problem.Unexpected), nameof(Problem.StoreBusy), nameof(Problem.StoreOutOfReach), nameof(Problem.ShuttingDown),
        ];
    }

    private static Problem Here(ApiEndpoint endpoint, string factory, IReadOnlyDictionary<string, int>? otherwise)
    {
        var problem = ProblemCatalog.ByFactory[factory];
        return otherwise?.TryGetValue(factory, out var status) == true ? problem with { Status = status }
            : InAddress.TryGetValue(factory, out var named) && endpoint.Names(named) ? problem with { Status = 404 } : problem;
    }

    private static Dictionary<string, string[]> Read()
    {
        using var file = typeof(EndpointProblems).Assembly.GetManifestResourceStream("Problems.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(file)!;
    }
}

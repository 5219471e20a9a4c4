using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Explanations;

namespace Pipeline.Functions;

/// <summary>A published figure is told by the rows behind it.</summary>
public sealed class ExplainFunctions(EndpointPipeline endpoint, FigureExplaining explaining)
{
    private const string Figure = "figure";
    private static readonly EndpointRules Explaining = new("Explain", Roles.OrganizationAndBoard, []);

    [Function("Explain")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/explain/{table}/{month}")] HttpRequest request,
        string table, string month, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Explaining, async (incoming, stop) => Answer.Found(
            await explaining.ExplainAsync(incoming.Who, Query(request, table, month), stop), EdgeJson.Readable.RowExplained), cancellation);

    /// <summary>Every part of the address but the figure is a key column.</summary>
    private static ExplainQuery Query(HttpRequest request, string table, string month) => new(
        table,
        month,
        request.Query[Figure].FirstOrDefault(),
        request.Query.Where(q => q.Key != Figure).ToDictionary(q => q.Key, q => q.Value.FirstOrDefault() ?? "", StringComparer.Ordinal));
}

using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Warnings;

namespace Pipeline.Functions.Answers;

/// <summary>Answers with a page of a list, as much of it as the caller may see.</summary>
public static class ListAnswers
{
    public static Task<IResult> AnswerPageAsync<T>(
        this EndpointPipeline endpoint, HttpRequest request, EndpointRules rules, string month,
        Func<Caller, ListQuery, CancellationToken, Task<Found<T>>> page, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class =>
        endpoint.AnswerAsync(
            request, rules, async (incoming, stop) => Answer.Found(await page(incoming.Who, ListQueries.Of(request, month), stop), type), cancellation);
}

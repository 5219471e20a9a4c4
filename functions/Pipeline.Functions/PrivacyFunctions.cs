using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Privacy;

namespace Pipeline.Functions;

/// <summary>
/// What is held of people: it goes by the clock once it is too old, after the clean-up; and whoever asks what is held of them is answered by the board. The code is in the body, for
/// addresses are logged.
/// </summary>
public sealed class PrivacyFunctions(TimedPurge purge, EndpointPipeline endpoint, PersonRequests persons)
{
    private static readonly EndpointRules Exporting = new("ExportPerson", Roles.BoardOnly, [MediaTypes.Json], BodyLimitMiB: 1) { OpenToReaders = true };

    [Function("Purge"), FixedDelayRetry(5, "00:01:00")]
    public Task Purge([TimerTrigger("%PurgeSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        purge.RunAsync(timer.IsPastDue, cancellation);

    [Function("ExportPerson")]
    public Task<IResult> ExportPerson(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/persons/exports")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Exporting, persons.ExportAsync, cancellation);
}

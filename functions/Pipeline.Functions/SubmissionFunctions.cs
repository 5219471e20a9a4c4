using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Submissions;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Functions;

/// <summary>Sheets come in.</summary>
public sealed class SubmissionFunctions(EndpointPipeline endpoint, SubmittedSheets sheets)
{
    // Which keys may file for which unit is for the intake to say.
    private static readonly EndpointRules Submitting = new("Submissions", Roles.All, SubmittedSheets.MediaTypesTaken)
    {
        Flags = SubmittedSheets.Flags,
        Answers = Measurements.IntakeRequests,
        MindsForms = true,
    };

    [Function("Submissions")]
    public Task<IResult> Submit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/submissions")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Submitting, sheets.TakeAsync, cancellation);
}

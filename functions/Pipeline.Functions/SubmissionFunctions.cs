using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Functions;

/// <summary>Sheets come in.</summary>
public sealed class SubmissionFunctions(EndpointPipeline endpoint, SubmissionIntake intake)
{
    // Which keys may file for which unit is for the intake to say.
    private static readonly EndpointRules Submitting = new("Submissions", Roles.All, [MediaTypes.Json])
    {
        Flags = ["dryRun", "forRestatement"],
        Answers = Measurements.IntakeRequests,
    };

    [Function("Submissions")]
    public Task<IResult> Submit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/submissions")] HttpRequest request, CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Submitting, async (incoming, stop) =>
        {
            var submission = new Submission(
                incoming.Body, incoming.Who, incoming.ReceivedAt, incoming.Says("dryRun"), incoming.Says("forRestatement"));
            return SubmissionAnswers.Of(await intake.TakeAsync(submission, stop));
        }, cancellation);
}

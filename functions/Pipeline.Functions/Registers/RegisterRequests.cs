using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Registers;

namespace Pipeline.Functions.Registers;

/// <summary>Requests to change registers, as HTTP.</summary>
public sealed class RegisterRequests(RegisterFiling filing, RegisterReading reading, RegisterDecisions decisions, TimeProvider time)
{
    public async Task<Answer> FileAsync(Incoming incoming, CancellationToken cancellation)
    {
        var submission = new Submission(incoming.Body, incoming.Who, incoming.ReceivedAt, incoming.Says("dryRun"), ForRestatement: false);
        var answer = await filing.TakeAsync(submission, cancellation);
        return answer.Receipt is { } receipt
            ? Answer.Json(answer.Status, receipt, EdgeJson.Readable.RegisterReceipt)
            : Problems.Of(answer.Problems);
    }

    public async Task<Answer> ListAsync(Incoming incoming, CancellationToken cancellation)
    {
        string? state = incoming.Request.Query["state"];
        var named = KebabCase.TryParse<RequestState>(state, out var value);
        if (state is not null && !named)
        {
            return Problems.Of(Problem.RegisterStateUnknown(state, KebabCase.All<RequestState>()));
        }

        var found = await reading.ListAsync(incoming.Who, named ? value : null, incoming.Request.Query["organization"], time.GetUtcNow(), cancellation);
        return found.Value is { } requests
            ? Answer.Json(
                StatusCodes.Status200OK, new RequestListView([.. requests.Take(RequestListView.Most).Select(RequestView.Of)], requests.Count),
                EdgeJson.Readable.RequestListView)
            : Problems.Of(found.Problem!);
    }

    public async Task<Answer> LookAsync(Incoming incoming, string id, CancellationToken cancellation)
    {
        var found = await reading.LookAsync(incoming.Who, id, time.GetUtcNow(), cancellation);
        return found.Value is { } look
            ? Answer.Json(StatusCodes.Status200OK, RequestLookView.Of(look), EdgeJson.Readable.RequestLookView)
            : Problems.Of(found.Problem!);
    }

    public async Task<Answer> ApproveAsync(Incoming incoming, string id, CancellationToken cancellation) =>
        Of(await decisions.ApproveAsync(id, incoming.Who, incoming.ReceivedAt, cancellation));

    public async Task<Answer> RefuseAsync(Incoming incoming, string id, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(incoming.Body, out var problem);
        return document is null ? Problems.Of(problem!)
            : RefusalReason.Read(document.RootElement) is not { } reason ? Problems.Of(Problem.RegisterReasonMissing(RefusalReason.Longest))
            : Of(await decisions.RefuseAsync(id, reason, incoming.Who, incoming.ReceivedAt, cancellation));
    }

    private static Answer Of(DecisionAnswer answer) => answer.Request is { } request
        ? Answer.Json(StatusCodes.Status200OK, RequestView.Of(request), EdgeJson.Readable.RequestView)
        : Problems.Of(answer.Problems);
}

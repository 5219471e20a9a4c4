using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Ledger;

namespace Pipeline.Functions.Ledger;

/// <summary>Reviews of sheets, as HTTP.</summary>
public sealed class Reviews(Reviewing reviewing)
{
    public async Task<Answer> TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        var (isList, answers) = await reviewing.TakeAsync(incoming.Body, incoming.Who, incoming.ReceivedAt, cancellation);
        return isList ? OfList(answers)
            : ReviewedSheet.Of(answers[0]) is { } reviewed ? Answer.Json(answers[0].Status, reviewed, EdgeJson.Readable.ReviewedSheet)
            : Problems.Of(answers[0].Problems);
    }

    private static Answer OfList(IReadOnlyList<ReviewAnswer> answers) => Answer.Json(
        StatusCodes.Status207MultiStatus,
        [.. answers.Select(a => new ReviewEntry(a.Status, ReviewedSheet.Of(a), a.Problems.Count == 0 ? null : ProblemDocument.Of(a.Problems)))],
        EdgeJson.Readable.ReviewEntryArray) with
    {
        Codes = [.. answers.SelectMany(a => a.Problems).Select(p => p.Code)],
    };
}

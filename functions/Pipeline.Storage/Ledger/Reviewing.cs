using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Obligations.Drafts;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>The board accepts sheets that were filed, or asks them back, one or several at once. A review is of the revision that counts, and of no later one.</summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>; sending again is safe.</remarks>
public sealed class Reviewing(SheetStore sheets, IReferenceSource reference, ReviewStore reviews, AuditLog audit)
{
    /// <summary>Reviews in one list.</summary>
    public const int Most = 200;

    /// <param name="body">UTF-8 JSON: one review or a list of them; see <see cref="ReviewDraft"/>.</param>
    /// <returns>An answer to each, in order; to one that came alone, or to a body that cannot be read, a single one.</returns>
    public async Task<(bool IsList, IReadOnlyList<ReviewAnswer> Answers)> TakeAsync(
        ReadOnlyMemory<byte> body, Caller caller, DateTimeOffset receivedAt, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(body, out var malformed);
        if (document is null)
        {
            return (false, [ReviewAnswer.Refused(malformed!)]);
        }

        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return (false, [ReviewAnswer.Refused(Problem.ReferenceMissing())]);
        }

        var said = new Said(version, caller, receivedAt);
        if (document.RootElement is not { ValueKind: JsonValueKind.Array } list)
        {
            return (false, [await TakeOneAsync(document.RootElement, said, cancellation)]);
        }

        if (list.GetArrayLength() is 0 or > Most)
        {
            return (false, [ReviewAnswer.Refused(Problem.ReviewBatchSize(list.GetArrayLength(), Most))]);
        }

        var answers = new List<ReviewAnswer>();
        foreach (var one in list.EnumerateArray())
        {
            answers.Add(await TakeOneAsync(one, said, cancellation));
        }

        return (true, answers);
    }

    private async Task<ReviewAnswer> TakeOneAsync(JsonElement one, Said said, CancellationToken cancellation)
    {
        var problems = new ProblemList();
        if (ReviewDraft.Read(one, problems) is not { } draft)
        {
            return ReviewAnswer.Refused(problems);
        }

        if (!ReceiptCode.TryParse(draft.Receipt, out var code)
            || said.Version.Keys.CodeOf(KeyedTable.Organization, code.OrganizationNumber) is not { } organization)
        {
            return ReviewAnswer.Refused(Problem.ReceiptUnknown(draft.Receipt).At("/receipt"));
        }

        var receipt = code.ToString();
        var heads = await said.HeadsAsync((organization, code.Month), () => sheets.HeadsAsync(organization, code.Month, cancellation));
        return heads.FirstOrDefault(h => h.Receipt == receipt) is not { } head ? ReviewAnswer.Refused(Problem.ReceiptUnknown(draft.Receipt).At("/receipt"))
            : NotToReview(head, [.. heads.Where(h => !h.ForRestatement && h.Form == head.Form && h.Unit == head.Unit)]) is { } refusal ? ReviewAnswer.Refused(refusal)
            : await KeepAsync(head, new(head.Organization, head.Month, head.Id, draft.Verdict, draft.Reason, said.At, said.Caller.KeyId), cancellation);
    }

    private static Problem? NotToReview(RevisionHead head, IReadOnlyList<RevisionHead> chain) =>
        head.ForRestatement ? Problem.ReviewOfRestatement(head.Receipt)
        : SheetChain.Counting(chain) is not { } counting ? Problem.ReviewOfWithdrawn(head.Receipt)
        : counting.Id != head.Id ? Problem.ReviewNotCounting(head.Receipt, counting.Revision, counting.Receipt)
        : null;

    private async Task<ReviewAnswer> KeepAsync(RevisionHead head, SheetReview review, CancellationToken cancellation)
    {
        if (SheetReviews.Last(await reviews.OfRevisionAsync(head, cancellation)) is { } last && last.Verdict == review.Verdict && last.Reason == review.Reason)
        {
            return new(200, head, last, []);
        }

        await reviews.AddAsync(review, CancellationToken.None);
        await audit.AppendAsync(new(review.At, review.By, "review-sheet", head.Receipt, KebabCase.Of(review.Verdict)), CancellationToken.None);
        return new(201, head, review, []);
    }

    /// <summary>What the reviews of a body have in common; each partition is read once for all of them.</summary>
    private sealed record Said(ReferenceVersion Version, Caller Caller, DateTimeOffset At)
    {
        private readonly Dictionary<(string Organization, Month Month), IReadOnlyList<RevisionHead>> _heads = [];

        public async Task<IReadOnlyList<RevisionHead>> HeadsAsync(
            (string Organization, Month Month) partition, Func<Task<IReadOnlyList<RevisionHead>>> read) =>
            _heads.TryGetValue(partition, out var heads) ? heads : _heads[partition] = await read();
    }
}

using Pipeline.Core;
using Pipeline.Core.Restatements;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Restatements;

/// <summary>
/// The board asks for a restatement. Asking writes a row and answers at once; a timer works the rows off. Asking for the same again gives
/// the same restatement, and starts it anew if it had failed.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class RestatementRequests(Stores stores, SheetStore sheets, IReferenceSource references, MonthStore months, AuditLog audit)
{
    private readonly RestatementStore _restatements = new(stores);
    private readonly RetentionStore _retention = new(stores);

    /// <param name="body">UTF-8 JSON: the receipts and the reason.</param>
    public async Task<RestatementAnswer> RequestAsync(
        Month month, ReadOnlyMemory<byte> body, Caller caller, DateTimeOffset now, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(body, out var malformed);
        if (document is null)
        {
            return RestatementAnswer.Refused(malformed!);
        }

        var problems = new ProblemList();
        var order = RestatementOrderJson.Read(document.RootElement, problems);
        var request = new Restatement(RestatementId.Of(month, order.Receipts.Select(r => r.Code)), month, order.Reason, caller.KeyId, now, RestatementState.Requested, []);
        var answer = await TakeAsync(request, order, problems, body, cancellation);
        await audit.AppendAsync(
            new(now, caller.KeyId, "request-restatement", answer.Restatement?.Id ?? month.ToString(), answer.Problems is [var first, ..] ? first.Code : "requested"),
            CancellationToken.None);
        return answer;
    }

    private async Task<RestatementAnswer> TakeAsync(
        Restatement request, RestatementOrder order, ProblemList problems, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var known = problems.Count == 0 ? await _restatements.FindAsync(request.Id, cancellation) : null;
        if (known is var (there, _) && there.State != RestatementState.Failed)
        {
            return RestatementAnswer.Taken(there);
        }

        if (await references.CurrentAsync(cancellation) is not { } version)
        {
            return RestatementAnswer.Refused(Problem.ReferenceMissing());
        }

        if (await MonthProblemAsync(request.Month, cancellation) is { } wrong)
        {
            return RestatementAnswer.Refused(wrong);
        }

        var checking = new ReceiptChecking(new(sheets, request.Month), version, request);
        request = request with { Sheets = await checking.CheckAsync(order.Receipts, problems, cancellation) };
        return problems.Count > 0 ? RestatementAnswer.Refused(problems) : await KeepAsync(request, body, known?.Row);
    }

    internal static string BodyNameOf(Restatement restatement) => $"restatements/{restatement.Month}/{restatement.Id}.json";

    private async Task<Problem?> MonthProblemAsync(Month month, CancellationToken cancellation)
    {
        if ((await _retention.PurgedAsync(cancellation)).CannotCompute(month))
        {
            return Problem.MonthPurged(month);
        }

        var records = await months.ListAsync(cancellation);
        return !records.Any(r => r.Month == month && r.IsFinal) ? Problem.MonthNotFinal(month)
            : records.Count(r => r.Month >= month) > MonthStore.MostReplaced ? Problem.MonthTooOldToRestate(month, MonthStore.MostReplaced)
            : null;
    }

    /// <summary>From the first byte written nothing stops. The body goes to what was received, so that what was let in can be rebuilt with the sheets.</summary>
    /// <param name="failed">The row of the same restatement that failed before; null if there is none.</param>
    private async Task<RestatementAnswer> KeepAsync(Restatement request, ReadOnlyMemory<byte> body, Rows.StoredRow? failed)
    {
        await stores.Received.WriteAsync(BodyNameOf(request), body, CancellationToken.None);
        var kept = failed is null
            ? await _restatements.TryAddAsync(request, CancellationToken.None)
            : await _restatements.TryMoveAsync(failed, request, CancellationToken.None);
        return RestatementAnswer.Taken(kept ? request : (await _restatements.FindAsync(request.Id, CancellationToken.None))!.Value.Restatement);
    }
}

using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Registers;

/// <summary>
/// From a received body to a request that waits for the board. It is checked at once as the approval will check it again: on the reference
/// data in force, all problems with their places, nothing stored with any of them.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class RegisterFiling(Stores stores, ReferenceStore references, MonthStore months, AuditLog audit)
{
    private const string Valid = "valid";
    private readonly RequestStore _requests = new(stores);

    public async Task<FilingAnswer> TakeAsync(Submission submission, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(submission.Body, out var problem);
        if (document is null || document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return FilingAnswer.Refused(problem ?? Problem.RegisterRequestShape());
        }

        if (submission.Caller.Organization is not { } organization)
        {
            return FilingAnswer.Refused(Problem.RoleFilesNothing());
        }

        if (await references.CurrentAsync(cancellation) is not { } version)
        {
            return FilingAnswer.Refused(Problem.ReferenceMissing());
        }

        var problems = new ProblemList();
        var answer = RegisterRequestJson.Read(document.RootElement, organization, problems) is { } request
            ? await TakeAsync(submission, organization, request, version, cancellation)
            : FilingAnswer.Refused(problems);
        if (!submission.DryRun)
        {
            await audit.AppendAsync(
                new(
                    submission.ReceivedAt, submission.Caller.KeyId, "file-register-change", answer.Receipt?.Id ?? organization,
                    answer.Receipt?.State ?? answer.Problems[0].Code),
                CancellationToken.None);
        }

        return answer;
    }

    private async Task<FilingAnswer> TakeAsync(
        Submission submission, string organization, RegisterRequest request, ReferenceVersion version, CancellationToken cancellation)
    {
        if (await SameAsync(organization, request, cancellation) is { } there)
        {
            return Again(there, organization, request);
        }

        var current = await references.DataAsync(version, cancellation);
        var applied = AppliedChanges.Of(
            current, request.Changes, new(version.Directory, organization, VietnamTime.DayOf(submission.ReceivedAt)));
        if (applied.Problems.Count > 0)
        {
            var foreign = applied.Problems.Where(p => p.Status == 403).ToList();
            return FilingAnswer.Refused(foreign.Count > 0 ? foreign : applied.Problems);
        }

        var notes = ChangeNotes.Of(request.Changes, applied.Data, await months.FinalAsync(cancellation));
        var stored = Stored(submission, organization, request, version);
        cancellation.ThrowIfCancellationRequested();
        return submission.DryRun
            ? new(200, ReceiptOf(stored, notes) with { Receipt = null, State = Valid }, [])
            : await CommitAsync(submission, stored, request, notes);
    }

    /// <summary>From the first byte written to the commit nothing stops: a body must not be left behind by a client that has gone.</summary>
    private async Task<FilingAnswer> CommitAsync(Submission submission, StoredRequest stored, RegisterRequest request, IReadOnlyList<ChangeNote> notes)
    {
        var body = NewBodyName(stored);
        await stores.Received.WriteAsync(body, submission.Body, CancellationToken.None);
        if (await _requests.TryAddAsync(stored, CancellationToken.None))
        {
            return new(201, ReceiptOf(stored, notes), []);
        }

        await stores.Received.DeleteAsync(body, CancellationToken.None);
        var first = (await _requests.FindAsync(stored.Id, CancellationToken.None))!.Value.Request;
        return Again(first, stored.Organization, request);
    }

    /// <summary>The stored request that is this one: by its id, or, while it waits, by its content under another id.</summary>
    private async Task<StoredRequest?> SameAsync(string organization, RegisterRequest request, CancellationToken cancellation) =>
        await _requests.FindAsync(request.Id, cancellation) is var (found, _)
            ? found
            : (await _requests.OfAsync(organization, cancellation))
                .FirstOrDefault(r => r.State == RequestState.Waiting && r.ContentHash == request.ContentHash);

    /// <summary>The receipt that was given first, with the state it has now. The content hash holds the organisation, so another's request is never shown.</summary>
    private static FilingAnswer Again(StoredRequest stored, string organization, RegisterRequest request) =>
        stored.Organization == organization && stored.ContentHash == request.ContentHash
            ? new(200, ReceiptOf(stored, []), [])
            : FilingAnswer.Refused(Problem.RegisterIdReused(request.Id));

    private static StoredRequest Stored(Submission submission, string organization, RegisterRequest request, ReferenceVersion version)
    {
        var number = version.Keys.NumberOf(KeyedTable.Organization, organization);
        var receipt = ReceiptCode.Of(number, Month.Of(VietnamTime.DayOf(submission.ReceivedAt)), request.Id).ToString();
        return new(
            request.Id, organization, submission.Caller.KeyId, submission.ReceivedAt, request.ContentHash, receipt, request.Changes.Count, request.Canonical);
    }

    private static RegisterReceipt ReceiptOf(StoredRequest stored, IReadOnlyList<ChangeNote> notes) => new(
        stored.Id, stored.Receipt, stored.Organization, KebabCase.Of(stored.State), stored.ReceivedAt, stored.ChangeCount, stored.ContentHash, notes);

    /// <summary>What the names of a request's bodies begin with.</summary>
    internal static string BodiesOf(StoredRequest request) =>
        $"register-changes/{SheetKeys.Encoded(request.Organization)}/{Invariant.Text(request.ReceivedAt)}_{request.Id}_";

    /// <summary>A name that is this filing's alone, so that none takes another's body away.</summary>
    private static string NewBodyName(StoredRequest request) =>
        $"{BodiesOf(request)}{Guid.NewGuid().ToString("N")[..12]}.json";
}

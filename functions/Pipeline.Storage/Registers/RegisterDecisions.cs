using Pipeline.Core;
using Pipeline.Core.Reference.Changes;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Registers;

/// <summary>
/// The board approves a request or refuses it, once. An approval checks the changes again on the reference data as it is by now, and makes the
/// request approved and the new version current in one transaction: a crash leaves either both or none, and approving again finishes it.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class RegisterDecisions(Stores stores, ReferenceStore references, AuditLog audit)
{
    /// <summary>How often an approval that others come before is tried.</summary>
    private const int Tries = 5;

    private readonly RequestStore _requests = new(stores);

    /// <returns>The request as it is afterwards, or every reason why it cannot be taken in; it waits on then.</returns>
    public async Task<DecisionAnswer> ApproveAsync(string id, Caller caller, DateTimeOffset now, CancellationToken cancellation)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            if (await _requests.FindAsync(id, cancellation) is not var (request, row))
            {
                return DecisionAnswer.Refused(Problem.RegisterRequestUnknown(id));
            }

            if (request.State != RequestState.Waiting)
            {
                return await DecidedAsync(request, RequestState.Approved, cancellation);
            }

            var version = await references.CurrentAsync(cancellation) ?? throw new InvalidOperationException("A request waits, and there is no reference data.");
            var scope = new ChangeScope(version.Directory, request.Organization, VietnamTime.DayOf(now));
            var applied = AppliedChanges.Of(await references.DataAsync(version, cancellation), RegisterRequestJson.ReadCanonical(request.Canonical), scope);
            if (applied.Problems.Count > 0)
            {
                return DecisionAnswer.Refused(applied.Problems);
            }

            var approved = request with { State = RequestState.Approved, DecidedAt = now, DecidedBy = caller.KeyId };
            var number = await references.TryTakeAsync(
                version, applied.Data, caller.KeyId, now, n => RequestStore.Decision(row, approved with { ReferenceVersion = n }), cancellation);
            if (number is not null)
            {
                return await DoneAsync(approved with { ReferenceVersion = number }, "approve-register-change", $"version {Invariant.Text(number.Value)}");
            }
        }

        return DecisionAnswer.Refused(Problem.ReferenceImportConflict());
    }

    public async Task<DecisionAnswer> RefuseAsync(string id, string reason, Caller caller, DateTimeOffset now, CancellationToken cancellation)
    {
        while (true)
        {
            if (await _requests.FindAsync(id, cancellation) is not var (request, row))
            {
                return DecisionAnswer.Refused(Problem.RegisterRequestUnknown(id));
            }

            if (request.State != RequestState.Waiting)
            {
                return await DecidedAsync(request, RequestState.Refused, cancellation);
            }

            var refused = request with { State = RequestState.Refused, DecidedAt = now, DecidedBy = caller.KeyId, Reason = reason };
            if (await _requests.TryDecideAsync(row, refused, cancellation))
            {
                return await DoneAsync(refused, "refuse-register-change", "refused");
            }
        }
    }

    /// <summary>What was decided is written down, whether or not the board still waits to hear of it.</summary>
    private async Task<DecisionAnswer> DoneAsync(StoredRequest decided, string what, string result)
    {
        await audit.AppendAsync(new(decided.DecidedAt!.Value, decided.DecidedBy!, what, decided.Id, result), CancellationToken.None);
        await _requests.ClearAsync(decided, CancellationToken.None);
        return new(decided, []);
    }

    /// <summary>The same decision again is the same; it also finishes what an interrupted one left.</summary>
    private async Task<DecisionAnswer> DecidedAsync(StoredRequest request, RequestState wanted, CancellationToken cancellation)
    {
        await _requests.ClearAsync(request, cancellation);
        return request.State == wanted
            ? new(request, [])
            : DecisionAnswer.Refused(Problem.RegisterAlreadyDecided(request.Id, KebabCase.Of(request.State)));
    }
}

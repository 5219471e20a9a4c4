using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Reference.Changes;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Registers;

/// <summary>
/// Lists requests and shows them. An organisation sees its own and its predecessors'; the board sees all; the operator, who runs machines and
/// not the Party's affairs, sees none.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class RegisterReading(Stores stores, ReferenceStore references, MonthStore months)
{
    private readonly RequestStore _requests = new(stores);

    /// <summary>Requests in order of receipt.</summary>
    /// <param name="state">Those in a state; null: all, and for the board without an organisation those that wait.</param>
    /// <param name="organization">The board may name one; an organisation has its own.</param>
    public async Task<Found<IReadOnlyList<StoredRequest>>> ListAsync(
        Caller caller, RequestState? state, string? organization, DateTimeOffset now, CancellationToken cancellation)
    {
        if (caller.Role == CallerRole.Board && organization is null)
        {
            return state is null or RequestState.Waiting
                ? new Found<IReadOnlyList<StoredRequest>>(await _requests.WaitingAsync(cancellation), null)
                : Problem.RegisterOrganizationMissing();
        }

        var found = new List<StoredRequest>();
        foreach (var owner in await OwnersAsync(caller, organization, now, cancellation))
        {
            found.AddRange(await _requests.OfAsync(owner, cancellation));
        }

        return new([.. found.Where(r => state is null || r.State == state).OrderBy(r => r.ReceivedAt)], null);
    }

    /// <summary>A request that the caller may not see is not told from one that does not exist.</summary>
    public async Task<Found<RequestLook>> LookAsync(Caller caller, string id, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await _requests.FindAsync(id, cancellation) is not var (request, _)
            || await references.CurrentAsync(cancellation) is not { } version || !Sees(caller, request.Organization, version.Directory, now))
        {
            return Problem.RegisterRequestUnknown(id);
        }

        if (request.State != RequestState.Waiting)
        {
            return new RequestLook(request, null, [], []);
        }

        var current = await references.DataAsync(version, cancellation);
        var changes = RegisterRequestJson.ReadCanonical(request.Canonical);
        var applied = AppliedChanges.Of(current, changes, new(version.Directory, request.Organization, VietnamTime.DayOf(now)));
        return applied.Problems.Count > 0
            ? new RequestLook(request, null, [], applied.Problems)
            : new RequestLook(request, applied.DifferenceFrom(current), ChangeNotes.Of(changes, applied.Data, await months.FinalAsync(cancellation)), []);
    }

    private async Task<IEnumerable<string>> OwnersAsync(Caller caller, string? organization, DateTimeOffset now, CancellationToken cancellation)
    {
        if (caller.Role == CallerRole.Board)
        {
            return [organization!];
        }

        return caller.Organization is { } own && await references.CurrentAsync(cancellation) is { } version
            ? version.Directory.OrganizationSuccession.PredecessorsOf(own, VietnamTime.DayOf(now)).Order(StringComparer.Ordinal).Prepend(own)
            : [];
    }

    private static bool Sees(Caller caller, string organization, UnitDirectory directory, DateTimeOffset now) => caller.Role switch
    {
        CallerRole.Board => true,
        CallerRole.Organization => UnitOwner.ActsFor(directory, caller.Organization, organization, VietnamTime.DayOf(now)),
        _ => false,
    };
}

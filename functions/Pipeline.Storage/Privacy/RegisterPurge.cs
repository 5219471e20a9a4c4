using Pipeline.Core;
using Pipeline.Core.Privacy;
using Pipeline.Storage.Journal;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Registers;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Privacy;

/// <summary>
/// Takes away the registers that nothing is computed by any more: of versions superseded long ago that no month with its rows is pinned to. Units and keys of these versions
/// stay, and hold no person. Decided requests to change registers lose what they asked for.
/// </summary>
internal sealed class RegisterPurge(Stores stores, ReferenceStore references, JournalCompaction journal)
{
    private readonly RequestStore _requests = new(stores);
    private readonly MonthStore _months = new(stores);
    private readonly VersionStore _versions = new(stores);

    public async Task RunAsync(PurgeScope scope, CancellationToken cancellation)
    {
        // Rows that go may free a register of a version that was superseded before.
        if (!scope.HasRegisters && !scope.RowMonths.Any())
        {
            return;
        }

        if (scope.Due.Registers is { } month)
        {
            await RegistersAsync(scope, month, cancellation);
            await RequestsAsync(scope, month, cancellation);
            scope.Count(PurgeKind.JournalEntries, await journal.CompactAsync(RowTable.Reference, ReferenceStore.Partition, scope.DryRun, cancellation));
        }
    }

    private async Task RegistersAsync(PurgeScope scope, Month month, CancellationToken cancellation)
    {
        var pinned = await PinnedAsync(scope.Due, cancellation);
        var (needed, old) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var number = 1; number <= scope.Reference.Number; number++)
        {
            var version = await references.VersionAsync(number, cancellation);
            var isOld = number < scope.Reference.Number && !pinned.Contains(number)
                && Month.Of(VietnamTime.DayOf((await references.VersionAsync(number + 1, cancellation)).ImportedAt)) <= month;
            (isOld ? old : needed).UnionWith(version.RegisterHashes.Values);
        }

        foreach (var hash in old.Except(needed, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var name = SnapshotFile.NameOf(ReferenceSnapshot.RegistersFolder, hash);
            if (scope.DryRun ? await stores.Work.ExistsAsync(name, cancellation) : await stores.Work.DeleteAsync(name, cancellation))
            {
                scope.Count(PurgeKind.Registers);
            }
        }
    }

    /// <summary>The versions that a month which can be computed again is pinned to, or that the month before it is.</summary>
    private async Task<HashSet<int>> PinnedAsync(PurgedMonths due, CancellationToken cancellation) =>
    [
        .. (await _months.ListAsync(cancellation)).Concat((await _versions.AllAsync(cancellation)).Select(v => v.Record))
            .Where(r => !due.HasNoRows(r.Month))
            .Select(r => r.ReferenceVersion),
    ];

    private async Task RequestsAsync(PurgeScope scope, Month month, CancellationToken cancellation)
    {
        foreach (var organization in scope.Organizations)
        {
            foreach (var request in await _requests.OfAsync(organization, cancellation))
            {
                if (request.DecidedAt is { } at && Month.Of(VietnamTime.DayOf(at)) <= month)
                {
                    await RequestAsync(scope, request, cancellation);
                }
            }
        }
    }

    private async Task RequestAsync(PurgeScope scope, StoredRequest request, CancellationToken cancellation)
    {
        var isThere = !request.Canonical.IsEmpty || request.Reason is not null;
        scope.Count(PurgeKind.RegisterRequests, isThere ? 1 : 0);
        if (scope.DryRun)
        {
            return;
        }

        await foreach (var body in stores.Received.ListAsync(RegisterFiling.BodiesOf(request), cancellation))
        {
            await stores.Received.DeleteAsync(body.Name, cancellation);
        }

        if (isThere && await _requests.FindAsync(request.Id, cancellation) is var (_, row))
        {
            await _requests.TryDecideAsync(row, request with { Canonical = default, Reason = null }, cancellation);
        }
    }
}

using Pipeline.Storage.Files;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Storage.Publishing.CleanUp;

/// <summary>
/// Moves to the archive what only snapshots name that were not current at any time of the last days, so that the datasets stay within one listing.
/// Nothing is ever lost by it: a file is copied, the copy read again and held against its hash, and only then the first one deleted; killed
/// anywhere and run again it goes on, and every reader of the product looks into the archive as well.
/// </summary>
/// <remarks>
/// It runs while no month is computed, whose files no snapshot names yet, and no snapshot is published. A publisher that has lost its lease without
/// knowing it cannot name what moves: the pointer is written anew before, so that its condition fails.
/// </remarks>
public sealed class DatasetCleanUp(Stores stores, TimeProvider time)
{
    private const int AtOnce = 8;

    /// <summary>For a publication to end.</summary>
    private static readonly TimeSpan WaitsAtMost = TimeSpan.FromMinutes(5);

    /// <summary>What would move now. Takes no lease and writes nothing.</summary>
    public async Task<CleanUpOutcome> PlanAsync(CancellationToken cancellation)
    {
        var current = await CurrentSnapshot.ReadAsync(stores, cancellation);
        return current.PointerVersion is null ? CleanUpOutcome.Nothing(CleanUpResult.NothingPublished)
            : await CleanUpPlan.OfAsync(stores, current, time.GetUtcNow(), cancellation) is not { } plan ? CleanUpOutcome.Nothing(CleanUpResult.ManifestDamaged)
            : new(plan.IsEmpty ? CleanUpResult.NothingToMove : CleanUpResult.Done, [.. plan.Files, .. plan.Manifests], plan.Stays, []);
    }

    /// <param name="step">Told each step as it begins: <c>plan</c>, <c>move files</c>, <c>move manifests</c>.</param>
    /// <exception cref="StoreUnavailableException">The store is out of reach or a lease was lost; the clean-up can be repeated.</exception>
    public async Task<CleanUpOutcome> RunAsync(Action<string> step, CancellationToken cancellation)
    {
        await using var months = await HeldLease.TryTakeAsync(stores.Work, MonthEnd.LeaseName, time, cancellation);
        return months is null
            ? CleanUpOutcome.Nothing(CleanUpResult.AlreadyRunning)
            : await months.RunAsync(
                async token =>
                {
                    await using var publisher = await HeldLease.TakeAsync(stores.Datasets, DatasetPaths.PublisherLease, WaitsAtMost, time, token);
                    return await publisher.RunAsync(stop => MoveAsync(step, stop), token);
                },
                cancellation);
    }

    private async Task<CleanUpOutcome> MoveAsync(Action<string> step, CancellationToken cancellation)
    {
        step("plan");
        var current = await CurrentSnapshot.ReadAsync(stores, cancellation);
        if (current.PointerVersion is null)
        {
            return CleanUpOutcome.Nothing(CleanUpResult.NothingPublished);
        }

        if (await CleanUpPlan.OfAsync(stores, current, time.GetUtcNow(), cancellation) is not { } plan)
        {
            return CleanUpOutcome.Nothing(CleanUpResult.ManifestDamaged);
        }

        if (plan.IsEmpty)
        {
            return new(CleanUpResult.NothingToMove, [], plan.Stays, []);
        }

        await FenceAsync(current, cancellation);
        step("move files");
        var damaged = await MoveAllAsync(plan.Files, cancellation);
        step("move manifests");
        damaged.UnionWith(await MoveAllAsync(plan.Manifests, cancellation));
        return new(
            CleanUpResult.Done, [.. plan.Files.Concat(plan.Manifests).Where(f => !damaged.Contains(f.Name))], plan.Stays + damaged.Count,
            [.. damaged.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes the pointer as it is, which changes what its conditional writes ask for.</summary>
    private async Task FenceAsync(CurrentSnapshot current, CancellationToken cancellation)
    {
        if (!await stores.Datasets.TryReplaceAsync(DatasetPaths.Pointer, DatasetJson.Write(current.Pointer!), current.PointerVersion, cancellation))
        {
            throw new StoreUnavailableException("A publisher moved the pointer meanwhile; the next clean-up goes on from there.");
        }
    }

    /// <returns>Those that are damaged, and so were left.</returns>
    private async Task<HashSet<string>> MoveAllAsync(IReadOnlyList<FileEntry> files, CancellationToken cancellation)
    {
        var damaged = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            files,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (file, token) =>
            {
                if (!await TryMoveAsync(file.Name, token))
                {
                    damaged.Add(file.Name);
                }
            });
        return new(damaged, StringComparer.Ordinal);
    }

    private async Task<bool> TryMoveAsync(string name, CancellationToken cancellation)
    {
        if (await stores.Datasets.ReadAsync(name, cancellation) is not { Content: var content })
        {
            return true;
        }

        var sha256 = Sha256.Of(content);
        if (DatasetPaths.HashIn(name) is { } named && named != sha256)
        {
            return false;
        }

        if (!await stores.Archive.TryCreateAsync(name, content, cancellation))
        {
            await stores.Archive.RepairAsync(name, content, sha256, cancellation);
        }

        var copy = await stores.Archive.ReadAsync(name, cancellation);
        if (copy is null || Sha256.Of(copy.Content) != sha256)
        {
            throw new StoreUnavailableException($"The archive does not give back {name} as it was written; it stays with the datasets.");
        }

        await stores.Datasets.DeleteAsync(name, cancellation);
        return true;
    }
}

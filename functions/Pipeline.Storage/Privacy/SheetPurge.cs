using Pipeline.Core;
using Pipeline.Core.Privacy;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Journal;
using Pipeline.Storage.Rebuild;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Privacy;

/// <summary>
/// Takes what is too old out of the sheets of a month: first of their bodies, then of their rows, then of the journal. Head, receipt, times and hash stay, so that a sheet that is
/// sent once more has the receipt it had.
/// </summary>
internal sealed class SheetPurge(Stores stores, JournalCompaction journal)
{
    /// <summary>Organisations worked on at once.</summary>
    private const int AtOnce = 8;

    /// <summary>Of a transaction; what is around the rows counts too.</summary>
    private const int WritesAtOnce = 50;

    /// <summary>A partition that others write to meanwhile is looked through again.</summary>
    private const int Tries = 5;

    public async Task RunAsync(PurgeScope scope, CancellationToken cancellation)
    {
        foreach (var month in scope.SheetMonths)
        {
            var parts = scope.Due.HasNoRows(month) ? PurgedParts.Rows : PurgedParts.Texts;
            await Parallel.ForEachAsync(
                scope.Organizations,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (organization, token) => await RunAsync(scope, organization, month, parts, token));
        }
    }

    private async Task RunAsync(PurgeScope scope, string organization, Month month, PurgedParts parts, CancellationToken cancellation)
    {
        await BodiesAsync(scope, organization, month, parts, cancellation);
        for (var tried = 0; !await TryRowsAsync(scope, organization, month, parts, cancellation); tried++)
        {
            if (tried == Tries)
            {
                throw new StoreUnavailableException($"The sheets of {organization} of {month} are written to again and again.");
            }
        }

        scope.Count(PurgeKind.JournalEntries, await journal.CompactAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), scope.DryRun, cancellation));
    }

    private async Task BodiesAsync(PurgeScope scope, string organization, Month month, PurgedParts parts, CancellationToken cancellation)
    {
        await foreach (var file in stores.Received.ListAsync($"{month}/{SheetKeys.Encoded(organization)}/", cancellation))
        {
            if (ReceivedName.Parse(file.Name) is not { } name || await stores.Received.ReadAsync(file.Name, cancellation) is not { } body)
            {
                continue;
            }

            // A body that cannot be read brings nothing back; what it holds must not stay for that.
            var revision = ReceivedRevision.Read(name, body.Content, scope.Reference.Keys);
            var left = revision is null ? parts == PurgedParts.Rows ? ReadOnlyMemory<byte>.Empty : body.Content
                : Without(revision, parts) is { } less ? RedactedBody.Write(less)
                : body.Content;
            if (left.Span.SequenceEqual(body.Content.Span))
            {
                continue;
            }

            scope.Count(PurgeKind.Bodies);
            if (!scope.DryRun)
            {
                await stores.Received.WriteAsync(file.Name, left, cancellation);
            }
        }
    }

    /// <returns>False if another has written to a row meanwhile.</returns>
    private async Task<bool> TryRowsAsync(PurgeScope scope, string organization, Month month, PurgedParts parts, CancellationToken cancellation)
    {
        var (partition, writes, reviews) = (SheetKeys.Partition(organization, month), new List<RowWrite>(), new List<RowWrite>());
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Sheets, partition, "", withPacks: true, cancellation))
        {
            if (SheetKeys.IsRevision(row.Key) && Without(HeadFields.Read(organization, month, row), parts) is { } head)
            {
                scope.Count(parts == PurgedParts.Rows ? PurgeKind.SheetRows : PurgeKind.SheetTexts);
                writes.Add(RowWrite.Replace(row, Fields(row, head), parts == PurgedParts.Rows ? default : row.Pack));
            }
            else if (parts == PurgedParts.Rows && SheetKeys.IsPack(row.Key))
            {
                writes.Add(RowWrite.Delete(row.Key));
            }
            else if (row.Key.StartsWith(SheetKeys.ReviewsOfAll, StringComparison.Ordinal) && row.Fields.ContainsKey("Reason"))
            {
                scope.Count(PurgeKind.Reviews);
                reviews.Add(RowWrite.Replace(row, row.Fields.Where(f => f.Key != "Reason").ToDictionary(StringComparer.Ordinal)));
            }
        }

        return scope.DryRun || (await TryWriteAsync(partition, writes, cancellation) && await TryWriteAsync(partition, reviews, cancellation));
    }

    private async Task<bool> TryWriteAsync(string partition, List<RowWrite> writes, CancellationToken cancellation)
    {
        // The rows before their further packs: who reads in between is told that they are purged, and misses none.
        var all = true;
        foreach (var group in writes.OrderBy(w => w.Kind == RowWriteKind.Delete).Chunk(WritesAtOnce))
        {
            all &= await stores.Rows.TryWriteAsync(RowTable.Sheets, partition, group, cancellation);
        }

        return all;
    }

    private static Dictionary<string, string> Fields(StoredRow row, RevisionHead head)
    {
        var fields = row.Fields.Where(f => f.Key != "Reason").ToDictionary(StringComparer.Ordinal);
        fields["Purged"] = KebabCase.Of(head.Purged);
        return head.Purged == PurgedParts.Rows ? HeadFields.WithoutPacks(fields) : fields;
    }

    /// <summary>Null where there is nothing to take away.</summary>
    private static SheetRevision? Without(SheetRevision revision, PurgedParts parts) => Without(revision.Head, parts) is not { } head ? null
        : new(head, revision.Sheet with { Reason = null, Rows = parts == PurgedParts.Rows ? [] : revision.Sheet.Rows });

    private static RevisionHead? Without(RevisionHead head, PurgedParts parts) =>
        head.Purged >= parts || (parts == PurgedParts.Texts && head.Reason is null) ? null : head with { Reason = null, Purged = parts };
}

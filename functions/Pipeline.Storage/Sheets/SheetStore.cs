using System.Text;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Sheets;

/// <summary>
/// Where revisions are kept: one partition an organisation and month. A revision is there whole or not at all, and revision n + 1 is an
/// insert that fails where it exists: that is the whole concurrency control (ARCHITECTURE, Storage).
/// </summary>
public sealed class SheetStore(Stores stores)
{
    private readonly IRowStore _rows = stores.Rows;

    /// <summary>Writes head, id row, change marker and first pack in one transaction; further packs, rare, before in their own.</summary>
    public async Task<CommitOutcome> CommitAsync(SheetRevision revision, CancellationToken cancellation)
    {
        var head = revision.Head;
        var partition = SheetKeys.Partition(head.Organization, head.Month);
        var packed = PackedRows.Of(revision);
        for (var i = 1; i < packed.Packs.Count; i++)
        {
            var pack = RowWrite.Upsert(SheetKeys.Pack(head, packed.Hash, i), NoFields, packed.Packs[i]);
            await _rows.TryWriteAsync(RowTable.Sheets, partition, [pack], cancellation);
        }

        return await _rows.TryWriteAsync(RowTable.Sheets, partition, Writes(head, packed), cancellation)
            ? CommitOutcome.Done
            : CommitOutcome.AlreadyThere(await StandingAsync(head, cancellation));
    }

    /// <summary>
    /// Writes many revisions of one partition in few transactions, for data that is brought in as a whole: nothing else may write to the partition
    /// meanwhile. Doing so again writes the same, the change marker too, which follows from the revisions.
    /// </summary>
    public async Task FillAsync(string organization, Month month, IReadOnlyList<SheetRevision> revisions, CancellationToken cancellation)
    {
        var marker = Sha256.Of(Encoding.UTF8.GetBytes(string.Join('\n', revisions.Select(r => r.Head.Id))))[..32];
        var partition = SheetKeys.Partition(organization, month);
        foreach (var group in RowBatches.Of(revisions.SelectMany(RowsOf).Append(MarkerOf(organization, month, marker))))
        {
            await _rows.TryWriteAsync(RowTable.Sheets, partition, group, cancellation);
        }
    }

    /// <summary>
    /// Makes a filing for restatement the next revision of its chain, as it was received and under its own receipt: its row moves into the
    /// chain in one transaction. Doing so again finds it moved.
    /// </summary>
    /// <returns>The revision it has become; null if another stands in its place.</returns>
    public async Task<RevisionHead?> LetInAsync(RevisionHead filing, string restatement, CancellationToken cancellation)
    {
        var head = filing with { Revision = filing.Base + 1, Restatement = restatement };
        var (partition, key) = (SheetKeys.Partition(head.Organization, head.Month), SheetKeys.Head(head));
        if (await _rows.ReadAsync(RowTable.Sheets, partition, SheetKeys.Head(filing), cancellation) is { } row)
        {
            RowWrite[] writes =
            [
                RowWrite.Insert(key, HeadFields.LetIn(row, head), row.Pack),
                RowWrite.Delete(row.Key),
                RowWrite.Upsert(SheetKeys.Id(head.Month, head.Id), PointerTo(key)),
                NewMarker(head),
            ];
            if (await _rows.TryWriteAsync(RowTable.Sheets, partition, writes, cancellation))
            {
                return head;
            }
        }

        return await ReadHeadAsync(head.Organization, head.Month, key, cancellation) is { } standing && standing.Id == head.Id ? standing : null;
    }

    /// <summary>All heads of a partition, filings for restatement included, ordered by (form, unit, revision).</summary>
    public async Task<IReadOnlyList<RevisionHead>> HeadsAsync(string organization, Month month, CancellationToken cancellation)
    {
        List<RevisionHead> heads =
        [
            .. await ScanAsync(organization, month, SheetKeys.Heads, cancellation),
            .. await ScanAsync(organization, month, SheetKeys.Restatements, cancellation),
        ];
        return SheetPartition.InOrder(heads);
    }

    /// <summary>All of a partition, by one scan.</summary>
    internal Task<SheetPartition> PartitionAsync(string organization, Month month, CancellationToken cancellation) =>
        SheetPartition.ReadAsync(_rows, organization, month, cancellation);

    /// <summary>The revisions of every sheet of a partition; filings for restatement are not among them.</summary>
    public Task<IReadOnlyList<RevisionHead>> ChainsAsync(string organization, Month month, CancellationToken cancellation) =>
        ScanAsync(organization, month, SheetKeys.Heads, cancellation);

    /// <summary>The revisions of one sheet, in order; filings for restatement are not among them.</summary>
    public Task<IReadOnlyList<RevisionHead>> ChainAsync(string organization, Month month, string form, string unit, CancellationToken cancellation) =>
        ScanAsync(organization, month, SheetKeys.Chain(month, form, unit), cancellation);

    /// <summary>What was filed for restatement of one sheet, in no promised order.</summary>
    public Task<IReadOnlyList<RevisionHead>> RestatementsAsync(
        string organization, Month month, string form, string unit, CancellationToken cancellation) =>
        ScanAsync(organization, month, SheetKeys.Restatement(month, form, unit, ""), cancellation);

    /// <summary>One revision's head by a point read, or null.</summary>
    public Task<RevisionHead?> HeadAsync(string organization, Month month, string form, string unit, int revision, CancellationToken cancellation) =>
        ReadHeadAsync(organization, month, SheetKeys.Head(month, form, unit, revision), cancellation);

    /// <summary>The filing for restatement that has this content, or null.</summary>
    public Task<RevisionHead?> RestatementAsync(
        string organization, Month month, string form, string unit, string contentHash, CancellationToken cancellation) =>
        ReadHeadAsync(organization, month, SheetKeys.Restatement(month, form, unit, contentHash), cancellation);

    /// <summary>The revision or filing with this id, or null.</summary>
    public async Task<RevisionHead?> FindByIdAsync(string organization, Month month, string id, CancellationToken cancellation)
    {
        var row = await _rows.ReadAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), SheetKeys.Id(month, id), cancellation);
        return row is null ? null : await ReadHeadAsync(organization, month, row.Fields["Head"], cancellation);
    }

    /// <summary>The revision or filing with this receipt, or null: also where the text is no receipt code.</summary>
    public async Task<RevisionHead?> FindByReceiptAsync(ReferenceVersion version, string receipt, CancellationToken cancellation)
    {
        if (!ReceiptCode.TryParse(receipt, out var code)
            || version.Keys.CodeOf(KeyedTable.Organization, code.OrganizationNumber) is not { } organization)
        {
            return null;
        }

        var text = code.ToString();
        return (await HeadsAsync(organization, code.Month, cancellation)).FirstOrDefault(h => h.Receipt == text);
    }

    /// <summary>A random value that each commit to the partition replaces; null if nothing was ever filed. It says «changed» and orders nothing.</summary>
    public async Task<string?> MarkerAsync(string organization, Month month, CancellationToken cancellation)
    {
        var row = await _rows.ReadAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), SheetKeys.Marker(organization, month), cancellation);
        return row?.Fields["Value"];
    }

    /// <exception cref="InputsPurgedException">What the revision said is gone by the retention rule.</exception>
    public async Task<SheetRevision> ReadAsync(RevisionHead head, CancellationToken cancellation)
    {
        var row = await _rows.ReadAsync(RowTable.Sheets, SheetKeys.Partition(head.Organization, head.Month), SheetKeys.Head(head), cancellation)
            ?? throw new InvalidOperationException($"There is no row for revision {head.Revision} of a head that was read; a head is never removed but to move into its chain.");
        return await RevisionOfAsync(head, row, cancellation);
    }

    /// <summary>Several revisions of one partition, in the order of <paramref name="heads"/>, by one scan with packs.</summary>
    /// <exception cref="InputsPurgedException">What one of them said is gone by the retention rule.</exception>
    public async Task<IReadOnlyList<SheetRevision>> ReadManyAsync(
        string organization, Month month, IReadOnlyCollection<RevisionHead> heads, CancellationToken cancellation)
    {
        var wanted = heads.ToDictionary(SheetKeys.Head, StringComparer.Ordinal);
        var read = new Dictionary<string, SheetRevision>(wanted.Count, StringComparer.Ordinal);
        foreach (var prefix in wanted.Keys.Select(k => k[..2]).Distinct(StringComparer.Ordinal))
        {
            await foreach (var row in _rows.ScanAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), prefix, withPacks: true, cancellation))
            {
                if (wanted.TryGetValue(row.Key, out var head))
                {
                    read.Add(row.Key, await RevisionOfAsync(head, row, cancellation));
                }
            }
        }

        return [.. wanted.Keys.Select(k => read[k])];
    }

    /// <summary>All rows of a revision but the change marker, as <see cref="CommitAsync"/> writes them: head, id and every pack.</summary>
    internal static IReadOnlyList<RowWrite> RowsOf(SheetRevision revision)
    {
        var (head, packed) = (revision.Head, PackedRows.Of(revision));
        return
        [
            RowWrite.Upsert(SheetKeys.Head(head), HeadFields.Of(head, packed), packed.Packs[0]),
            RowWrite.Upsert(SheetKeys.Id(head.Month, head.Id), PointerTo(SheetKeys.Head(head))),
            .. Enumerable.Range(1, packed.Packs.Count - 1).Select(i => RowWrite.Upsert(SheetKeys.Pack(head, packed.Hash, i), NoFields, packed.Packs[i])),
        ];
    }

    private static Dictionary<string, string> NoFields => new(StringComparer.Ordinal);

    private static RowWrite[] Writes(RevisionHead head, PackedRows packed)
    {
        var key = SheetKeys.Head(head);
        return
        [
            RowWrite.Insert(key, HeadFields.Of(head, packed), packed.Packs[0]),
            RowWrite.Insert(SheetKeys.Id(head.Month, head.Id), PointerTo(key)),
            NewMarker(head),
        ];
    }

    private static Dictionary<string, string> PointerTo(string key) => new(StringComparer.Ordinal) { ["Head"] = key };

    private static RowWrite NewMarker(RevisionHead head) => NewMarker(head.Organization, head.Month);

    internal static RowWrite NewMarker(string organization, Month month) => MarkerOf(organization, month, Guid.NewGuid().ToString("N"));

    private static RowWrite MarkerOf(string organization, Month month, string value) => RowWrite.Upsert(
        SheetKeys.Marker(organization, month), new Dictionary<string, string>(StringComparer.Ordinal) { ["Value"] = value });

    /// <summary>What stood in the way of an insert: the revision itself, or another with its id.</summary>
    private async Task<RevisionHead> StandingAsync(RevisionHead head, CancellationToken cancellation) =>
        await ReadHeadAsync(head.Organization, head.Month, SheetKeys.Head(head), cancellation)
        ?? await FindByIdAsync(head.Organization, head.Month, head.Id, cancellation)
        ?? throw new StoreUnavailableException("The store refused an insert and then had no row that stood in its way.");

    private async Task<IReadOnlyList<RevisionHead>> ScanAsync(string organization, Month month, string prefix, CancellationToken cancellation)
    {
        var heads = new List<RevisionHead>();
        await foreach (var row in _rows.ScanAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), prefix, withPacks: false, cancellation))
        {
            heads.Add(HeadFields.Read(organization, month, row));
        }

        return heads;
    }

    private async Task<RevisionHead?> ReadHeadAsync(string organization, Month month, string key, CancellationToken cancellation)
    {
        var row = await _rows.ReadAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), key, cancellation);
        return row is null ? null : HeadFields.Read(organization, month, row);
    }

    private async Task<SheetRevision> RevisionOfAsync(RevisionHead head, StoredRow row, CancellationToken cancellation)
    {
        var packs = new List<ReadOnlyMemory<byte>> { row.Pack };
        for (var i = 1; i < HeadFields.PackCount(row); i++)
        {
            var key = SheetKeys.Pack(head, HeadFields.PackHash(row), i);
            var further = await _rows.ReadAsync(RowTable.Sheets, SheetKeys.Partition(head.Organization, head.Month), key, cancellation);
            packs.Add(further?.Pack ?? throw PackedRows.Missing(i));
        }

        return PackedRows.Revision(head with { Purged = HeadFields.Read(head.Organization, head.Month, row).Purged }, packs);
    }
}

using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Sheets;

/// <summary>An organisation's month as it lies in the store: read by one scan, unpacked sheet by sheet as it is wanted.</summary>
internal sealed class SheetPartition
{
    private readonly Dictionary<string, StoredRow> _rows = new(StringComparer.Ordinal);

    private SheetPartition(string organization, Month month, IReadOnlyList<StoredRow> rows)
    {
        var heads = new List<RevisionHead>();
        var (confirmations, reviews) = (new List<Confirmation>(), new List<SheetReview>());
        foreach (var row in rows)
        {
            switch (row.Key[..2])
            {
                case SheetKeys.Heads or SheetKeys.Restatements:
                    heads.Add(HeadFields.Read(organization, month, row));
                    _rows.Add(row.Key, row);
                    break;
                case SheetKeys.Packs:
                    _rows.Add(row.Key, row);
                    break;
                case SheetKeys.ConfirmationsOfAll:
                    confirmations.Add(ConfirmationStore.Read(organization, month, row.Fields));
                    break;
                case SheetKeys.ReviewsOfAll:
                    reviews.Add(ReviewStore.Read(organization, month, row.Fields));
                    break;
                default:
                    break; // Ids and the marker say nothing that the heads do not.
            }
        }

        Heads = InOrder(heads);
        Confirmations = confirmations.ToLookup(c => c.Id, StringComparer.Ordinal);
        Reviews = reviews.ToLookup(r => r.RevisionId, StringComparer.Ordinal);
    }

    /// <summary>All, filings for restatement included, by (form, unit, revision).</summary>
    public IReadOnlyList<RevisionHead> Heads { get; }

    /// <summary>By the id of the revision.</summary>
    public ILookup<string, Confirmation> Confirmations { get; }

    /// <summary>By the id of the revision, each revision's in order of time.</summary>
    public ILookup<string, SheetReview> Reviews { get; }

    public static async Task<SheetPartition> ReadAsync(IRowStore rows, string organization, Month month, CancellationToken cancellation)
    {
        var all = new List<StoredRow>();
        await foreach (var row in rows.ScanAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), keyPrefix: "", withPacks: true, cancellation))
        {
            all.Add(row);
        }

        return new(organization, month, all);
    }

    /// <summary>The content of one of <see cref="Heads"/>.</summary>
    public SheetRevision Read(RevisionHead head)
    {
        var row = _rows[SheetKeys.Head(head)];
        var packs = new List<ReadOnlyMemory<byte>> { row.Pack };
        for (var i = 1; i < HeadFields.PackCount(row); i++)
        {
            packs.Add(_rows.TryGetValue(SheetKeys.Pack(head, HeadFields.PackHash(row), i), out var further) ? further.Pack : throw PackedRows.Missing(i));
        }

        return PackedRows.Revision(head, packs);
    }

    /// <summary>By (form, unit, revision).</summary>
    public static IReadOnlyList<RevisionHead> InOrder(IEnumerable<RevisionHead> heads) =>
        [.. heads.OrderBy(h => h.Form, StringComparer.Ordinal).ThenBy(h => h.Unit, StringComparer.Ordinal)
            .ThenBy(h => h.Revision).ThenBy(h => h.ReceivedAt).ThenBy(h => h.Id, StringComparer.Ordinal)];
}

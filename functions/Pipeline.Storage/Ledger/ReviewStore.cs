using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>
/// What the board said of revisions: rows beside the revisions themselves, one each time, never changed, with the partition's change marker
/// in the same transaction, so that the next month end counts them. A revision's last one holds.
/// </summary>
public sealed class ReviewStore(Stores stores)
{
    /// <summary>Durable when the task completes.</summary>
    public Task AddAsync(SheetReview review, CancellationToken cancellation)
    {
        var key = $"{SheetKeys.Reviews(review.Month, review.RevisionId)}{Invariant.Text(review.At)}_{Guid.NewGuid():N}";
        var marker = RowWrite.Upsert(
            SheetKeys.Marker(review.Organization, review.Month),
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Value"] = Guid.NewGuid().ToString("N") });
        return stores.Rows.TryWriteAsync(
            RowTable.Sheets, SheetKeys.Partition(review.Organization, review.Month), [RowWrite.Insert(key, FieldsOf(review)), marker], cancellation);
    }

    /// <summary>The reviews of one revision, in order of time.</summary>
    public Task<IReadOnlyList<SheetReview>> OfRevisionAsync(RevisionHead head, CancellationToken cancellation) =>
        ScanAsync(head.Organization, head.Month, SheetKeys.Reviews(head.Month, head.Id), cancellation);

    /// <summary>All of an organisation's month, by the id of the revision, each revision's in order of time.</summary>
    public async Task<ILookup<string, SheetReview>> OfMonthAsync(string organization, Month month, CancellationToken cancellation) =>
        (await ScanAsync(organization, month, SheetKeys.ReviewsOfAll, cancellation)).ToLookup(r => r.RevisionId, StringComparer.Ordinal);

    private async Task<IReadOnlyList<SheetReview>> ScanAsync(string organization, Month month, string prefix, CancellationToken cancellation)
    {
        var found = new List<SheetReview>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), prefix, withPacks: false, cancellation))
        {
            found.Add(Read(organization, month, row.Fields));
        }

        return found;
    }

    private static Dictionary<string, string> FieldsOf(SheetReview review)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Id"] = review.RevisionId,
            ["Verdict"] = KebabCase.Of(review.Verdict),
            ["At"] = Invariant.Text(review.At),
            ["ReviewedWith"] = review.By,
        };
        if (review.Reason is { } reason)
        {
            fields["Reason"] = reason;
        }

        return fields;
    }

    internal static SheetReview Read(string organization, Month month, IReadOnlyDictionary<string, string> fields) => new(
        organization, month, fields["Id"], KebabCase.Parse<SheetVerdict>(fields["Verdict"]), fields.GetValueOrDefault("Reason"),
        Invariant.Instant(fields["At"]), fields["ReviewedWith"]);
}

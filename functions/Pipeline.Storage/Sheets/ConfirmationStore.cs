using System.Globalization;
using Pipeline.Core;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Sheets;

/// <summary>
/// Which marks of which revisions are confirmed: rows beside the revisions themselves, with the partition's change marker in the same
/// transaction, so that the next month end counts them. The content of the sheet stays as it is, and so does its hash.
/// </summary>
public sealed class ConfirmationStore(Stores stores)
{
    /// <summary>Confirms one or several marks of one revision. Doing so twice changes nothing but the time.</summary>
    public async Task ConfirmAsync(IReadOnlyList<Confirmation> confirmations, CancellationToken cancellation)
    {
        if (confirmations is not [var first, ..])
        {
            return;
        }

        var marker = RowWrite.Upsert(
            SheetKeys.Marker(first.Organization, first.Month),
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Value"] = Guid.NewGuid().ToString("N") });
        await stores.Rows.TryWriteAsync(
            RowTable.Sheets, SheetKeys.Partition(first.Organization, first.Month), [.. confirmations.Select(Write), marker], cancellation);
    }

    /// <summary>The codes of the confirmed marks of one revision.</summary>
    public async Task<IReadOnlySet<string>> OfRevisionAsync(string organization, Month month, string id, CancellationToken cancellation) =>
        (await ScanAsync(organization, month, SheetKeys.Confirmations(month, id), cancellation)).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);

    /// <summary>All of an organisation's month, by the id of the revision.</summary>
    public async Task<ILookup<string, Confirmation>> OfMonthAsync(string organization, Month month, CancellationToken cancellation) =>
        (await ScanAsync(organization, month, SheetKeys.ConfirmationsOfAll, cancellation)).ToLookup(c => c.Id, StringComparer.Ordinal);

    private static RowWrite Write(Confirmation confirmation) => RowWrite.Upsert(
        SheetKeys.Confirmations(confirmation.Month, confirmation.Id) + confirmation.Code,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Id"] = confirmation.Id,
            ["Code"] = confirmation.Code,
            ["At"] = confirmation.At.ToString("O", CultureInfo.InvariantCulture),
            ["ConfirmedWith"] = confirmation.Key,
        });

    internal static Confirmation Read(string organization, Month month, IReadOnlyDictionary<string, string> fields) => new(
        organization, month, fields["Id"], fields["Code"],
        DateTimeOffset.ParseExact(fields["At"], "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        fields["ConfirmedWith"]);

    private async Task<IReadOnlyList<Confirmation>> ScanAsync(string organization, Month month, string prefix, CancellationToken cancellation)
    {
        var found = new List<Confirmation>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Sheets, SheetKeys.Partition(organization, month), prefix, withPacks: false, cancellation))
        {
            found.Add(Read(organization, month, row.Fields));
        }

        return found;
    }
}

using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Restatements;

/// <summary>The revisions and filings of a month by receipt; the partition of each organisation is read once.</summary>
internal sealed class FilingsOfMonth(SheetStore sheets, Month month)
{
    private readonly Dictionary<string, IReadOnlyList<RevisionHead>> _heads = new(StringComparer.Ordinal);

    /// <summary>The organisation that a receipt names, or null.</summary>
    public static string? OrganizationOf(string receipt, ReferenceVersion version) => ReceiptCode.TryParse(receipt, out var code)
        ? version.Keys.CodeOf(KeyedTable.Organization, code.OrganizationNumber)
        : null;

    public async Task<RevisionHead?> FindAsync(string organization, string receipt, CancellationToken cancellation) =>
        (await HeadsAsync(organization, cancellation)).FirstOrDefault(h => h.Receipt == receipt);

    /// <summary>The revisions of a filing's sheet, in order.</summary>
    public async Task<IReadOnlyList<RevisionHead>> ChainAsync(RevisionHead filing, CancellationToken cancellation) =>
        [.. (await HeadsAsync(filing.Organization, cancellation))
            .Where(h => !h.ForRestatement && h.Form == filing.Form && h.Unit == filing.Unit)
            .OrderBy(h => h.Revision)];

    private async Task<IReadOnlyList<RevisionHead>> HeadsAsync(string organization, CancellationToken cancellation)
    {
        if (!_heads.TryGetValue(organization, out var heads))
        {
            _heads[organization] = heads = await sheets.HeadsAsync(organization, month, cancellation);
        }

        return heads;
    }
}

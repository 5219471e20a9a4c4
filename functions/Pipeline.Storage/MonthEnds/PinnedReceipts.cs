using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The receipts of the revisions that count in a version of a month.</summary>
/// <param name="ByOrganization">Sorted, by the organisation in whose partition they lie.</param>
internal sealed record PinnedReceipts(IReadOnlyDictionary<string, IReadOnlyList<string>> ByOrganization)
{
    public static PinnedReceipts Of(IEnumerable<OrganizationMonthSummary> summaries) =>
        Of(summaries.Select(s => KeyValuePair.Create(s.Organization, ReceiptsOf(s))));

    /// <summary>Those that a summary counts.</summary>
    public static IReadOnlyList<string> ReceiptsOf(OrganizationMonthSummary summary) => Sorted(summary.Received.Select(r => r.Receipt));

    /// <summary>Of one organisation, sorted.</summary>
    public IReadOnlyList<string> Of(string organization) => ByOrganization.GetValueOrDefault(organization, []);

    /// <summary>With a filing in place of what counted of its sheet; a withdrawal takes that away.</summary>
    /// <param name="chain">The receipts of the sheet's revisions.</param>
    public PinnedReceipts With(RevisionHead filing, IReadOnlyCollection<string> chain)
    {
        var counting = Of(filing.Organization).Except(chain, StringComparer.Ordinal);
        var now = Sorted(filing.Kind == SheetKind.Withdrawal ? counting : counting.Append(filing.Receipt));
        return Of(ByOrganization.Where(o => o.Key != filing.Organization).Append(KeyValuePair.Create(filing.Organization, now)));
    }

    private static PinnedReceipts Of(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> receipts) => new(
        new SortedDictionary<string, IReadOnlyList<string>>(
            receipts.Where(o => o.Value.Count > 0).ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal), StringComparer.Ordinal));

    private static IReadOnlyList<string> Sorted(IEnumerable<string> receipts) => [.. receipts.Order(StringComparer.Ordinal)];
}

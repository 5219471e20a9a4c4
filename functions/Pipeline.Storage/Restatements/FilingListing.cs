using Pipeline.Core;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;

namespace Pipeline.Storage.Restatements;

/// <summary>
/// The sheets that were filed for restatement of a month and are not let in: what the board chooses from. It sees all, an organisation its own
/// and its predecessors'.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class FilingListing(SheetStore sheets, IReferenceSource reference, TimeProvider time)
{
    public async Task<Found<FilingPage>> PageAsync(Caller caller, ListQuery query, CancellationToken cancellation)
    {
        if (!Month.TryParse(query.Month, out var month))
        {
            return Problem.MonthInvalid(query.Month) with { Status = 404 };
        }

        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return Problem.ReferenceMissing();
        }

        var (organizations, problem) = OrganizationPages.Of(version.Directory, caller, query, VietnamTime.DayOf(time.GetUtcNow()));
        if (problem is not null)
        {
            return problem;
        }

        var (filings, next) = await OrganizationPages.FillAsync(organizations, organization => OfOrganizationAsync(organization, month, cancellation));
        return new FilingPage(month.ToString(), filings, next);
    }

    private async Task<IReadOnlyList<ListedFiling>> OfOrganizationAsync(string organization, Month month, CancellationToken cancellation) =>
        [.. (await sheets.HeadsAsync(organization, month, cancellation))
            .Where(h => h.ForRestatement)
            .OrderBy(h => h.ReceivedAt).ThenBy(h => h.Receipt, StringComparer.Ordinal)
            .Select(ListedFiling.Of)];
}

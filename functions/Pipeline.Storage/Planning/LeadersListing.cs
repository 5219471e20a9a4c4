using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Warnings;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;

namespace Pipeline.Storage.Planning;

/// <summary>Which leaders are away on terms in a month, as the communes' sheets stand now: an organisation sees its own, the board all.</summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class LeadersListing(SheetStore sheets, IReferenceSource reference, TimeProvider time)
{
    public async Task<Found<LeadersPage>> PageAsync(Caller caller, ListQuery query, CancellationToken cancellation)
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

        var (communes, next) = await OrganizationPages.FillAsync(
            organizations, organization => OfOrganizationAsync(version, organization, month, cancellation));
        return new LeadersPage(month.ToString(), communes, next);
    }

    private async Task<IReadOnlyList<CommuneLeaders>> OfOrganizationAsync(
        ReferenceVersion version, string organization, Month month, CancellationToken cancellation)
    {
        var owned = version.Directory.OwnedOn(organization, UnitLevel.Commune, month.LastDay).Select(c => c.Code).Order(StringComparer.Ordinal);
        var communes = new List<CommuneLeaders>();
        foreach (var commune in owned)
        {
            var chain = await sheets.ChainAsync(organization, month, ApprenticeshipTermsForm.Code, commune, cancellation);
            if (SheetChain.Counting(chain) is { } counting)
            {
                var sheet = (await sheets.ReadAsync(counting, cancellation)).Sheet;
                var register = await reference.RegisterAsync(version, organization, cancellation);
                var pack = version.Directory.PackOn(month.LastDay);
                communes.Add(Of(organization, sheet, new(version.Directory, register, month, commune, pack)));
            }
        }

        return communes;
    }

    private static CommuneLeaders Of(string organization, Sheet sheet, WarningContext context)
    {
        var terms = FiledTerms.Of([sheet]);
        var away = terms.Where(t => context.Month.EachDay().Any(t.Covers));
        var most = LeadersAway.Most(terms, context);
        return new(
            organization, sheet.Unit,
            context.Codes.LeadingPosts(sheet.Unit).Count(p => p.HoldsOn(context.Month.LastDay)),
            most.Away.Count,
            most.Away.Count == 0 ? null : most.Day,
            [.. away.OrderBy(t => t.Start).ThenBy(t => t.Person, StringComparer.Ordinal).Select(LeaderAway.Of)]);
    }
}

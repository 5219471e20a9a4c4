using Pipeline.Core;
using Pipeline.Core.Sheets.Warnings;
using Pipeline.Core.Summaries;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Warnings;

/// <summary>
/// The warnings of a month's sheets as they stand now: an organisation sees its own, the board all. They are computed when asked for, from
/// the same sheets and by the same rules as the counts of the month end.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class WarningListing(FiledSheets filed, IReferenceSource reference, ProfileStore profiles, TimeProvider time)
{
    public async Task<Found<WarningPage>> PageAsync(Caller caller, ListQuery query, CancellationToken cancellation)
    {
        if (!Month.TryParse(query.Month, out var month))
        {
            return Problem.MonthInvalid(query.Month) with { Status = 404 };
        }

        if (query.Kind is { } kind && WarningKinds.Find(kind) is null)
        {
            return Problem.WarningKindUnknown(kind, [.. WarningKinds.All.Select(k => k.Code)]);
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

        var (warnings, next) = await OrganizationPages.FillAsync(
            organizations, organization => OfOrganizationAsync(version, organization, month, query.Kind, cancellation));
        return new WarningPage(month.ToString(), warnings, next);
    }

    private async Task<IReadOnlyList<ListedWarning>> OfOrganizationAsync(
        ReferenceVersion version, string organization, Month month, string? kind, CancellationToken cancellation)
    {
        var sheets = await filed.OfMonthAsync(organization, month, cancellation);
        if (sheets.Count == 0)
        {
            return [];
        }

        var register = await reference.RegisterAsync(version, organization, cancellation);
        var profile = await profiles.OfOrganizationAsync(organization, month, cancellation);
        var terms = FiledTerms.Of(sheets.Select(s => s.Sheet));
        return [.. sheets.SelectMany(OfSheet)];

        IEnumerable<ListedWarning> OfSheet(FiledSheet filedSheet)
        {
            var sheet = filedSheet.Sheet;
            var context = new WarningContext(version.Directory, register, month, sheet.Unit, version.Directory.PackOn(month.LastDay))
            {
                Profile = profile.Of(sheet.Form.Code, sheet.Unit),
                Terms = terms,
            };
            var confirmed = filedSheet.Confirmed.ToHashSet(StringComparer.Ordinal);
            return SheetWarnings.Of(sheet.Form, sheet.Rows, context)
                .Where(w => kind is null || w.Code == kind)
                .Select(w => new ListedWarning(organization, sheet.Form.Code, sheet.Unit, filedSheet.Counting.Receipt, WarningView.Of(w, confirmed)));
        }
    }
}

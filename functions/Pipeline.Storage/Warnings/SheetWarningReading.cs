using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Warnings;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Warnings;

/// <summary>
/// The warnings of one sheet. They are never stored: they follow from the sheet, the reference data and the unit's own months before, so
/// that a repeated post is told them again.
/// </summary>
public sealed class SheetWarningReading(SheetStore sheets, IReferenceSource reference, ProfileStore profiles)
{
    /// <param name="organization">The organisation that owns the unit in the month.</param>
    /// <param name="rows">In the order in which the caller knows them: places count by it.</param>
    public async Task<IReadOnlyList<Warning>> OfSheetAsync(
        ReferenceVersion version, string organization, Sheet sheet, IReadOnlyList<SheetRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var register = await reference.RegisterAsync(version, organization, cancellation);
        var context = new WarningContext(version.Directory, register, sheet.Month, sheet.Unit, version.Directory.PackOn(sheet.Month.LastDay))
        {
            Profile = await profiles.OfUnitAsync(organization, sheet.Month, sheet.Form.Code, sheet.Unit, cancellation),
            Terms = sheet.Form.Code == ApprenticeshipDaysForm.Code ? await TermsAsync(organization, sheet, cancellation) : [],
        };
        return SheetWarnings.Of(sheet.Form, rows, context);
    }

    /// <summary>What the commune's sheet of terms says so far; it is the one sheet that another is held against.</summary>
    private async Task<IReadOnlyList<ApprenticeshipTerm>> TermsAsync(string organization, Sheet days, CancellationToken cancellation)
    {
        var chain = await sheets.ChainAsync(organization, days.Month, ApprenticeshipTermsForm.Code, days.Unit, cancellation);
        return SheetChain.Counting(chain) is { } counting
            ? [.. (await sheets.ReadAsync(counting, cancellation)).Sheet.Rows.Select(ApprenticeshipTerm.Of)]
            : [];
    }
}

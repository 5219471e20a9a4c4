using Pipeline.Core.Sheets;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>What of a sheet is stored already, found by point reads: most sheets are new, and then nothing is scanned.</summary>
/// <param name="Organization">The partition that the sheet belongs to.</param>
/// <param name="WithId">The revision that has the incoming sheet's id.</param>
/// <param name="OnBase">The revision that stands where the incoming one would.</param>
internal sealed record SheetStanding(string Organization, RevisionHead? WithId, RevisionHead? OnBase)
{
    /// <summary>The stored revision that is this sheet, by its id or by its content.</summary>
    public RevisionHead? Same(IncomingSheet sheet) =>
        sheet.Canonical is not { Hash: var hash } ? null
        : WithId?.ContentHash == hash ? WithId
        : WithId is null && OnBase?.ContentHash == hash ? OnBase
        : null;

    public static async Task<SheetStanding> FindAsync(SheetStore sheets, IncomingSheet sheet, string owner, CancellationToken cancellation)
    {
        var (form, month, unit) = (sheet.Draft.Form!, sheet.Draft.Month!.Value, sheet.Draft.Unit!);
        var organization = await PartitionAsync(sheets, sheet, owner, cancellation);
        var withId = sheet.Id is { } id ? await sheets.FindByIdAsync(organization, month, id, cancellation) : null;
        var onBase = withId is null ? await sheets.HeadAsync(organization, month, form.Code, unit, sheet.Draft.Base + 1, cancellation) : null;
        return new(organization, withId, onBase);
    }

    /// <summary>A chain stays where its first revision was accepted, even if an import has since given the unit another owner for that month.</summary>
    private static async Task<string> PartitionAsync(SheetStore sheets, IncomingSheet sheet, string owner, CancellationToken cancellation)
    {
        var (form, month, unit) = (sheet.Draft.Form!, sheet.Draft.Month!.Value, sheet.Draft.Unit!);
        var owners = sheet.Reference.Directory.OwnersEver(form.UnitLevel, unit);
        if (owners.Count < 2)
        {
            return owner;
        }

        foreach (var candidate in owners.Prepend(owner).Distinct(StringComparer.Ordinal))
        {
            if (await sheets.HeadAsync(candidate, month, form.Code, unit, 1, cancellation) is not null)
            {
                return candidate;
            }
        }

        return owner;
    }
}

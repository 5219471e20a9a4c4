using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage;
using Pipeline.Storage.Sheets;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>Corrects one sheet of each of some organisations: what a day between two month ends brings.</summary>
public sealed class Corrections(Size size, Stores stores, SurrogateKeys keys)
{
    private const int IssuesRaised = 12;

    /// <param name="oneIn">Which organisations: each so many-th.</param>
    /// <returns>How many sheets.</returns>
    public async Task<int> FileAsync(Month month, int oneIn, CancellationToken cancellation)
    {
        IReadOnlyList<SizedOrganization> organizations = [.. SizedOrganization.Of(size)];
        var made = new SizedMonth(new(organizations));
        var sheets = new SheetStore(stores);
        var corrected = 0;
        foreach (var organization in organizations.Where((_, i) => i % oneIn == 0))
        {
            var sheet = made.SheetsOf(organization, SizedRegister.Of(organization), month)
                .FirstOrDefault(s => s.Form.Code == CellMeetingsForm.Code && s.Rows.Count > 0);
            if (sheet is not null)
            {
                await sheets.CommitAsync(Corrected(sheet, organization.Code), cancellation);
                corrected++;
            }
        }

        return corrected;
    }

    private SheetRevision Corrected(SizedSheet sheet, string organization)
    {
        var values = sheet.Rows[0].Values.ToArray();
        values[IssuesRaised] = (long)values[IssuesRaised]! + 1;
        var canonical = CanonicalSheet.Of(new(sheet.Form, sheet.Month, sheet.Unit, 1, SheetKind.Rows, null, [new(sheet.Form, values), .. sheet.Rows.Skip(1)]));
        var id = SheetId.Of(canonical);
        var receipt = ReceiptCode.Of(keys.NumberOf(KeyedTable.Organization, organization), sheet.Month, id).ToString();
        var first = sheet.Revision(organization, 0).Head;
        return SheetRevision.Of(
            first with { Revision = 2, Base = 1, Id = id, ContentHash = canonical.Hash, Receipt = receipt, ReceivedAt = first.ReceivedAt.AddHours(1) }, canonical);
    }
}

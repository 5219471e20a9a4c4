using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>
/// Fills stores with a size: the reference data as an import leaves it, and sheets as the intake leaves them. Organisation by organisation, a few
/// at a time; the same bytes every time.
/// </summary>
public sealed class SizedDeployment(Size size, Stores stores)
{
    /// <summary>When the reference data are said to have been imported.</summary>
    public static readonly DateTimeOffset ImportedAt = new(2025, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private const int AtOnce = 4;

    private readonly SheetStore _sheets = new(stores);
    private readonly IReadOnlyList<SizedOrganization> _organizations = [.. SizedOrganization.Of(size)];

    /// <returns>The version now in force.</returns>
    public async Task<ReferenceVersion> TakeReferenceAsync(IProgress<int>? done, CancellationToken cancellation)
    {
        var byCode = _organizations.ToDictionary(o => o.Code, StringComparer.Ordinal);
        var references = new ReferenceStore(stores);
        var number = await references.TakeAsync(SizedUnits.Of(size), RegisterOf, "generate", ImportedAt, cancellation)
            ?? throw new CannotMeasureException("Something else writes to the data folder.");
        return await references.VersionAsync(number, cancellation);

        OrganizationRegister RegisterOf(string organization)
        {
            done?.Report(1);
            return SizedRegister.Of(byCode[organization]);
        }
    }

    /// <returns>How many sheets and how many rows.</returns>
    public async Task<(long Sheets, long Rows)> FillAsync(SurrogateKeys keys, IReadOnlyList<Month> months, IProgress<int>? done, CancellationToken cancellation)
    {
        var made = new SizedMonth(new(_organizations));
        var (sheets, rows) = (0L, 0L);
        await Parallel.ForEachAsync(
            _organizations,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (organization, token) =>
            {
                var register = SizedRegister.Of(organization);
                var number = keys.NumberOf(KeyedTable.Organization, organization.Code);
                foreach (var month in months)
                {
                    var revisions = made.SheetsOf(organization, register, month).Select(s => s.Revision(organization.Code, number)).ToList();
                    await _sheets.FillAsync(organization.Code, month, revisions, token);
                    Interlocked.Add(ref sheets, revisions.Count);
                    Interlocked.Add(ref rows, revisions.Sum(r => (long)r.Head.RowCount));
                }

                done?.Report(1);
            });
        return (sheets, rows);
    }
}

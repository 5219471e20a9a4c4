using Pipeline.Core.Reference;
using Pipeline.Local.Demo.Year;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;

namespace Pipeline.Local.Demo.Play;

/// <summary>The keys that the demo made.</summary>
/// <param name="Board">The text of the board's key.</param>
/// <param name="ByOrganization">Organisation code → the text of its key.</param>
public sealed record OrganizationKeys(string Board, IReadOnlyDictionary<string, string> ByOrganization)
{
    private const string Note = "demo";

    /// <summary>Makes a key for the board and for each organisation that is there on the year's first day.</summary>
    public static async Task<OrganizationKeys> MakeAsync(KeyStore store, ReferenceUnits units, CancellationToken cancellation)
    {
        var (_, board) = await store.CreateAsync(CallerRole.Board, organization: null, Note, cancellation);
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var organization in units.Organizations.Where(o => o.HoldsOn(YearOfSheets.FirstMonth.FirstDay)))
        {
            var (_, text) = await store.CreateAsync(CallerRole.Organization, organization.Code, Note, cancellation);
            keys.Add(organization.Code, text);
        }

        return new(board, keys);
    }
}

using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Warnings;

/// <summary>
/// Which organisations a list is of, and where its next page begins. A list goes organisation by organisation, because that is how sheets
/// lie in the store; a page holds whole organisations.
/// </summary>
internal static class OrganizationPages
{
    /// <summary>A page ends with the organisation that fills it, …</summary>
    public const int Entries = 200;

    /// <summary>… or after so many organisations, so that a page stays quick where there is little to list.</summary>
    public const int Organizations = 25;

    /// <summary>The codes a caller sees, in order, from the one after <see cref="ListQuery.After"/>; or why none.</summary>
    public static (IReadOnlyList<string> Codes, Problem? Problem) Of(UnitDirectory directory, Caller caller, ListQuery query, DateOnly today)
    {
        var seen = directory.Units.Organizations
            .Select(o => o.Code)
            .Distinct(StringComparer.Ordinal)
            .Where(o => UnitOwner.Sees(directory, caller, o, today))
            .Where(o => query.Organization is null || o == query.Organization)
            .Order(StringComparer.Ordinal)
            .ToList();
        return query.Organization is { } asked && seen.Count == 0
            ? ([], Problem.OrganizationNotReadable(asked))
            : ([.. seen.Where(o => string.CompareOrdinal(o, query.After) > 0)], null);
    }

    /// <summary>Fills a page.</summary>
    /// <returns>The entries, and the organisation that the next page begins after; null on the last one.</returns>
    public static async Task<(IReadOnlyList<T> Entries, string? Next)> FillAsync<T>(
        IReadOnlyList<string> organizations, Func<string, Task<IReadOnlyList<T>>> entriesOf)
    {
        var entries = new List<T>();
        for (var i = 0; i < organizations.Count; i++)
        {
            entries.AddRange(await entriesOf(organizations[i]));
            if (i + 1 < organizations.Count && (entries.Count >= Entries || i + 1 >= Organizations))
            {
                return (entries, organizations[i]);
            }
        }

        return (entries, null);
    }
}

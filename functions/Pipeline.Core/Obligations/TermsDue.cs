using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations;

/// <summary>
/// The posts due in the plans of the month's year and of the year before (INDICATORS, A2), and the leaders of each commune. A year's
/// plan is due as a whole from its first month on. Posts of a commune that ended are due from what follows it.
/// </summary>
internal static class TermsDue
{
    /// <summary>By (year, post).</summary>
    public static IReadOnlyList<TermDue> Of(string organization, Month month, UnitDirectory directory, OrganizationRegister register)
    {
        var posts = register.Posts.Where(p => p.Village is null).ToLookup(p => p.Code, StringComparer.Ordinal);
        var due =
            from plan in register.TermPlans
            where plan.Year == month.Year || plan.Year == month.Year - 1
            let commune = posts[plan.Post].On(plan.StartMonth.FirstDay)?.Commune
            where commune is not null && OwnerOf(commune, directory, month.LastDay) == organization
            select new TermDue(plan.Year, commune, plan.Post, plan.Sector);
        return [.. due.OrderBy(d => d.Year).ThenBy(d => d.Post, StringComparer.Ordinal)];
    }

    /// <summary>By commune.</summary>
    public static IReadOnlyList<CommuneLeaders> Leaders(string organization, Month month, UnitDirectory directory, OrganizationRegister register)
    {
        var holders = register.Holders.Where(h => h.HoldsOn(month.LastDay)).ToLookup(h => h.Post, h => h.Member, StringComparer.Ordinal);
        var posts = register.Posts.Where(p => p.Village is null && p.HoldsOn(month.LastDay)).ToLookup(p => p.Commune, p => p.Code, StringComparer.Ordinal);
        return [.. directory.OwnedOn(organization, UnitLevel.Commune, month.LastDay)
            .Select(c => c.Code).Order(StringComparer.Ordinal)
            .Select(c => new CommuneLeaders(c, [.. posts[c].SelectMany(p => holders[p]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
    }

    private static string? OwnerOf(string commune, UnitDirectory directory, DateOnly day) =>
        directory.CommuneSuccession.PrincipalOn(commune, day) is { } standing ? directory.OwnerOn(UnitLevel.Commune, standing, day) : null;
}

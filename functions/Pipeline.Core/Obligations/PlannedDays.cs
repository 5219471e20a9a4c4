using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations;

/// <summary>
/// The dates on which apprentices are to work at the commune (INDICATORS, A1): the plan is by post, the person is its holder that day;
/// holidays of the pack and vacant days are dropped, and a person has at most one planned day on a date.
/// </summary>
public static class PlannedDays
{
    public static ApprenticeshipSchedule Of(
        string organization, Month month, UnitDirectory directory, OrganizationRegister register, RulePack pack)
    {
        var days = new List<PlannedDay>();
        var dropped = new Dictionary<(string Commune, string Village, string Sector, DropReason Reason), int>();
        foreach (var date in Each(organization, month, directory, register, pack))
        {
            if (date.Dropped is { } why)
            {
                var key = (date.Commune, date.Village, date.Sector, why);
                dropped[key] = dropped.GetValueOrDefault(key) + 1;
            }
            else
            {
                days.Add(new(date.Date, date.Person!, date.Post, date.Commune, date.Village, date.Sector));
            }
        }

        return new(
            [.. days.OrderBy(d => d.Date).ThenBy(d => d.Person, StringComparer.Ordinal)],
            [.. dropped.Select(d => new PlannedDaysDropped(d.Key.Commune, d.Key.Village, d.Key.Sector, d.Key.Reason, d.Value))
                .OrderBy(d => d.Commune, StringComparer.Ordinal).ThenBy(d => d.Village, StringComparer.Ordinal)
                .ThenBy(d => d.Sector, StringComparer.Ordinal).ThenBy(d => d.Reason)]);
    }

    /// <summary>Every date of the plans of an organisation's villages, dropped ones included.</summary>
    internal static IEnumerable<PlanDate> Each(
        string organization, Month month, UnitDirectory directory, OrganizationRegister register, RulePack pack)
    {
        var posts = register.Posts.Where(p => p.Village is not null).ToLookup(p => p.Code, StringComparer.Ordinal);
        var holders = register.Holders.ToLookup(h => h.Post, StringComparer.Ordinal);
        var holidays = pack.Apprenticeship.Holidays.Select(h => h.Date).ToHashSet();
        var taken = new HashSet<(string Person, DateOnly Date)>();
        foreach (var (plan, day, post) in Dates(month, register, posts).Where(d => Owns(organization, directory, d.Post.Village!, month.LastDay)))
        {
            var person = holders[post.Code].Where(h => h.HoldsOn(day)).MinBy(h => h.Member, StringComparer.Ordinal)?.Member;
            var reason = holidays.Contains(day) ? DropReason.Holiday
                : person is null ? DropReason.Vacant
                : taken.Add((person, day)) ? default(DropReason?)
                : DropReason.SameDay;
            yield return new(day, person, post.Code, post.Commune, post.Village!, plan.Sector, reason);
        }
    }

    /// <summary>Every date of a plan while its post exists, in the order of (post, sector, date): the first planned day of a person and date stays.</summary>
    private static IEnumerable<(ApprenticeshipPlan Plan, DateOnly Day, Post Post)> Dates(
        Month month, OrganizationRegister register, ILookup<string, Post> posts) =>
        from plan in register.Plans
            .Where(p => p.HoldsWithin(month.FirstDay, month.LastDay))
            .OrderBy(p => p.Post, StringComparer.Ordinal).ThenBy(p => p.Sector, StringComparer.Ordinal).ThenBy(p => p.ValidFrom)
        from day in month.EachDay()
        where day.DayOfWeek == plan.Weekday && plan.HoldsOn(day)
        let post = posts[plan.Post].On(day)
        where post is not null
        select (plan, day, post);

    /// <summary>Several organisations may have owned a village; the one that owns it on the last day, or owned it at its end, keeps its plan.</summary>
    private static bool Owns(string organization, UnitDirectory directory, string village, DateOnly lastDay)
    {
        var day = directory.VillageSuccession.IsActiveOn(village, lastDay)
            ? lastDay
            : directory.VillageSuccession.LastEnded(village, lastDay)?.ValidTo?.AddDays(-1);
        return day is { } owned && directory.OwnerOn(UnitLevel.Village, village, owned) == organization;
    }
}

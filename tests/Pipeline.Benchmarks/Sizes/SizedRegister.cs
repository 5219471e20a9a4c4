using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Local.Demo.Year;
using Pipeline.Local.Seeds;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>The people and households of one organisation, made up anew whenever they are asked for.</summary>
public static class SizedRegister
{
    /// <summary>Posts of a village that are filled; their holders take turns in the weekly apprenticeship.</summary>
    private const int PostsOfVillage = 4;

    private static readonly int[] TermStarts = [1, 2, 4, 6, 7, 9];
    private static readonly IReadOnlyList<int> Monthly = [.. Enumerable.Range(1, 12)];
    private static readonly IReadOnlyList<int> Quarterly = [3, 6, 9, 12];

    /// <summary>Its rows in the order of <see cref="RegisterSlices"/>.</summary>
    public static OrganizationRegister Of(SizedOrganization of)
    {
        var members = Members(of);
        var byCell = members.ToLookup(m => m.Cell, m => m.Code, StringComparer.Ordinal);
        var ofVillage = of.Cells.Where(c => c.Village is not null).ToLookup(c => c.Village!, c => c.Code, StringComparer.Ordinal);
        var (households, assignments) = (new List<Household>(), new List<HouseholdAssignment>());
        var (posts, holders) = (new List<Post>(), new List<PostHolder>());
        foreach (var village in of.Villages)
        {
            var people = ofVillage[village].SelectMany(c => byCell[c]).ToList();
            AddHouseholds(of, village, people, households, assignments);
            AddPosts(PostSeeds.OfVillage.Take(PostsOfVillage), of.Commune!, village, people, posts, holders);
        }

        if (of.Commune is not null)
        {
            var offices = of.Cells.Where(c => c.Village is null).SelectMany(c => byCell[c.Code]).ToList();
            AddPosts(PostSeeds.OfCommune, of.Commune, village: null, offices, posts, holders);
        }

        return new(
            of.Code, [.. members.OrderBy(m => m.Code, StringComparer.Ordinal)], households, assignments,
            [.. posts.OrderBy(p => p.Code, StringComparer.Ordinal)],
            [.. holders.OrderBy(h => h.Post, StringComparer.Ordinal)],
            [.. of.Villages.SelectMany(Plans).OrderBy(p => p.Post, StringComparer.Ordinal).ThenBy(p => p.ValidFrom)])
        {
            VillageMeetingPlans = [.. of.Villages.Select((v, i) => (Village: v, Number: i + of.Number)).Where(v => v.Number % 40 != 0)
                .Select(v => new VillageMeetingPlan(v.Village, v.Number % 8 == 0 ? Quarterly : Monthly, SizedUnits.Opened, null))],
            TermPlans = of.Commune is { } commune ? [.. TermStarts.Select((month, i) => Term(commune, of.Number + i, month)).OrderBy(t => t.Post, StringComparer.Ordinal)] : [],
        };
    }

    private static List<Member> Members(SizedOrganization of)
    {
        var names = new PersonNames(SeedRandom.For(SizedOrganization.Seed, of.Code));
        var members = new List<Member>();
        foreach (var cell in of.Cells)
        {
            var dice = Dice.Of(SizedOrganization.Seed, cell.Code, "people");
            for (var i = 0; i < cell.Members; i++)
            {
                var code = FormattableString.Invariant($"DV-{of.Code}-{members.Count + 1:00000}");
                members.Add(new(code, names.Next(null), cell.Code, dice.Chance(0.03) ? MemberStatus.Probationary : MemberStatus.Official, dice.Chance(0.07), SizedUnits.Opened, null));
            }
        }

        return members;
    }

    /// <summary>Nine in ten are in a member's charge, one in fifty in two members'.</summary>
    private static void AddHouseholds(
        SizedOrganization of, string village, List<string> people, List<Household> households, List<HouseholdAssignment> assignments)
    {
        var dice = Dice.Of(SizedOrganization.Seed, village, "households");
        for (var i = 0; i < of.Size.Households; i++)
        {
            var code = FormattableString.Invariant($"H{village[1..]}-{i + 1:000}");
            households.Add(new(code, village, SizedUnits.Opened, null));
            if (dice.Chance(0.90))
            {
                assignments.Add(new(code, people[i % people.Count], SizedUnits.Opened, null));
                if (dice.Chance(0.02))
                {
                    assignments.Add(new(code, people[(i + 1) % people.Count], SizedUnits.Opened.AddYears(1), null));
                }
            }
        }
    }

    /// <summary>One post in thirty is vacant.</summary>
    private static void AddPosts(
        IEnumerable<(PostKind Kind, string Suffix)> kinds, string commune, string? village, List<string> people, List<Post> posts, List<PostHolder> holders)
    {
        foreach (var ((kind, suffix), i) in kinds.Select((k, i) => (k, i)))
        {
            var code = PostSeeds.Code(village ?? commune, suffix);
            posts.Add(new(code, kind, commune, village, SizedUnits.Opened, null));
            if (!Dice.Of(SizedOrganization.Seed, code, "vacant").Chance(0.03))
            {
                holders.Add(new(code, people[i], SizedUnits.Opened, null));
            }
        }
    }

    /// <summary>One post of the village is at the commune on one day of the week, another with each quarter.</summary>
    private static IEnumerable<ApprenticeshipPlan> Plans(string village, int index) => Enumerable.Range(0, 4).Select(quarter => new ApprenticeshipPlan(
        PostSeeds.Code(village, PostSeeds.OfVillage[(index + quarter) % PostsOfVillage].Suffix),
        SectorFacts.Vertical[((index * 5) + quarter) % SectorFacts.Vertical.Count].Code,
        DayOfWeek.Monday + ((index + quarter) % 5),
        Size.FirstMonth.Plus(3 * quarter).FirstDay,
        Size.FirstMonth.Plus(3 * (quarter + 1)).FirstDay));

    private static TermPlan Term(string commune, int turn, int month) => new(
        PostSeeds.Code(commune, PostSeeds.OfCommune[turn % PostSeeds.OfCommune.Count].Suffix),
        SectorFacts.Vertical[turn % SectorFacts.Vertical.Count].Code,
        new Month(Size.FirstMonth.Year, month));
}

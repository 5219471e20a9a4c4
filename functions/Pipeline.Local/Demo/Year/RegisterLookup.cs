using Pipeline.Core.Reference;

namespace Pipeline.Local.Demo.Year;

/// <summary>The people and households of all organisations, by what the forms ask for.</summary>
public sealed class RegisterLookup(ReferenceData data)
{
    private readonly RegisterSlices _slices = new(data);
    private readonly ILookup<string, Member> _members = data.Members.ToLookup(m => m.Cell, StringComparer.Ordinal);
    private readonly ILookup<string, Household> _households = data.Households.ToLookup(h => h.Village, StringComparer.Ordinal);
    private readonly ILookup<string, HouseholdAssignment> _assignments = data.Assignments.ToLookup(a => a.Household, StringComparer.Ordinal);
    private readonly ILookup<string, PostHolder> _holders = data.Holders.ToLookup(h => h.Post, StringComparer.Ordinal);
    private readonly ILookup<string, VillageMeetingPlan> _villageMeetingPlans =
        data.VillageMeetingPlans.ToLookup(p => p.Village, StringComparer.Ordinal);

    private readonly ILookup<string, Post> _communePosts =
        data.Posts.Where(p => p.Village is null).ToLookup(p => p.Commune, StringComparer.Ordinal);

    private readonly ILookup<string, TermPlan> _termPlans = data.TermPlans.ToLookup(p => p.Post, StringComparer.Ordinal);

    public OrganizationRegister RegisterOf(string organization) => _slices.Of(organization);

    public IEnumerable<Member> MembersOf(string cell, DateOnly day) => _members[cell].Where(m => m.HoldsOn(day));

    public IEnumerable<Household> HouseholdsOf(string village) => _households[village];

    public IEnumerable<HouseholdAssignment> AssignmentsOf(string household) => _assignments[household];

    public IEnumerable<VillageMeetingPlan> VillageMeetingPlansOf(string village) => _villageMeetingPlans[village];

    /// <summary>Whether a member holds a post on a day.</summary>
    public bool Holds(string member, string post, DateOnly day) => _holders[post].Any(h => h.Member == member && h.HoldsOn(day));

    /// <summary>The codes of those who hold a post of the commune itself on a day, sorted.</summary>
    public IReadOnlyList<string> LeadersOf(string commune, DateOnly day) =>
        [.. _communePosts[commune]
            .Where(p => p.HoldsOn(day))
            .SelectMany(p => _holders[p.Code].Where(h => h.HoldsOn(day)).Select(h => h.Member))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>The member who holds a post on a day, or null.</summary>
    public string? HolderOf(string post, DateOnly day) => _holders[post].On(day)?.Member;

    /// <summary>The yearly terms planned for posts of the commune itself.</summary>
    public IEnumerable<TermPlan> TermPlansOf(string commune) =>
        _communePosts[commune].Select(p => p.Code).Distinct(StringComparer.Ordinal).SelectMany(p => _termPlans[p]);
}

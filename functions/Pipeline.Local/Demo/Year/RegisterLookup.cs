using Pipeline.Core.Reference;

namespace Pipeline.Local.Demo.Year;

/// <summary>The people and households of all organisations, by what the forms ask for.</summary>
public sealed class RegisterLookup(IReadOnlyCollection<OrganizationRegister> registers)
{
    private readonly ILookup<string, Member> _members =
        registers.SelectMany(r => r.Members).Distinct().ToLookup(m => m.Cell, StringComparer.Ordinal);

    private readonly ILookup<string, Household> _households =
        registers.SelectMany(r => r.Households).Distinct().ToLookup(h => h.Village, StringComparer.Ordinal);

    private readonly ILookup<string, HouseholdAssignment> _assignments =
        registers.SelectMany(r => r.Assignments).Distinct().ToLookup(a => a.Household, StringComparer.Ordinal);

    private readonly ILookup<string, Post> _posts =
        registers.SelectMany(r => r.Posts).Distinct().ToLookup(p => p.Commune, StringComparer.Ordinal);

    private readonly ILookup<string, PostHolder> _holders =
        registers.SelectMany(r => r.Holders).Distinct().ToLookup(h => h.Post, StringComparer.Ordinal);

    private readonly ILookup<string, ApprenticeshipPlan> _plans =
        registers.SelectMany(r => r.Plans).Distinct().ToLookup(p => p.Post, StringComparer.Ordinal);

    public IEnumerable<Member> MembersOf(string cell, DateOnly day) => _members[cell].Where(m => m.HoldsOn(day));

    public IEnumerable<Household> HouseholdsOf(string village) => _households[village];

    public IEnumerable<HouseholdAssignment> AssignmentsOf(string household) => _assignments[household];

    public IEnumerable<Post> PostsOf(string commune) => _posts[commune];

    /// <summary>The code of the member who holds a post on a day; null while it is vacant.</summary>
    public string? HolderOf(string post, DateOnly day) => _holders[post].On(day)?.Member;

    public IEnumerable<ApprenticeshipPlan> PlansOf(string post) => _plans[post];
}

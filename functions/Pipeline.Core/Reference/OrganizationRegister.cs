namespace Pipeline.Core.Reference;

/// <summary>One organisation's register: everyone and everything in the cells and villages it owns or ever owned, and the members of those who owned its villages before.</summary>
public sealed record OrganizationRegister(
    string Organization,
    IReadOnlyList<Member> Members,
    IReadOnlyList<Household> Households,
    IReadOnlyList<HouseholdAssignment> Assignments,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<PostHolder> Holders,
    IReadOnlyList<ApprenticeshipPlan> Plans)
{
    public IReadOnlyList<VillageMeetingPlan> VillageMeetingPlans { get; init; } = [];

    /// <summary>The yearly terms planned for posts of its communes, and of those that these follow.</summary>
    public IReadOnlyList<TermPlan> TermPlans { get; init; } = [];
}

namespace Pipeline.Core.Reference;

/// <summary>All reference data of an import, flat: the units, and the rows of every organisation's register.</summary>
public sealed record ReferenceData(
    ReferenceUnits Units,
    IReadOnlyList<Member> Members,
    IReadOnlyList<Household> Households,
    IReadOnlyList<HouseholdAssignment> Assignments,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<PostHolder> Holders,
    IReadOnlyList<ApprenticeshipPlan> Plans)
{
    public IReadOnlyList<VillageMeetingPlan> VillageMeetingPlans { get; init; } = [];

    public IReadOnlyList<TermPlan> TermPlans { get; init; } = [];

    /// <summary>One organisation's register. Who wants those of many organisations makes one <see cref="RegisterSlices"/>.</summary>
    public OrganizationRegister RegisterOf(string organization) => new RegisterSlices(this).Of(organization);
}

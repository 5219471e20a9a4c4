namespace Pipeline.Core.Reference;

/// <summary>Who is in charge of which household, as the organisation last had it on file: what forms are prefilled with. Figures come from sheets.</summary>
public sealed record HouseholdAssignment(string Household, string Member, DateOnly ValidFrom, DateOnly? ValidTo) : IDated;

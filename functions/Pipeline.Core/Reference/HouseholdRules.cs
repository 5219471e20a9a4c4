namespace Pipeline.Core.Reference;

/// <param name="LoadCap">H2b: a member in charge of more households than this is over the cap.</param>
public sealed record HouseholdRules(int LoadCap);

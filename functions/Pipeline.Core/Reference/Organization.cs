namespace Pipeline.Core.Reference;

/// <summary>A version of a grassroots Party organisation, the one who files.</summary>
/// <param name="Commune">The code of the commune it leads; null for agency-bloc committees and grassroots cells.</param>
public sealed record Organization(
    string Code, string Name, string NameEn, OrganizationKind Kind, Bloc Bloc, string? Commune, string SupervisingLevel,
    DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<string> Successors) : IUnit;

namespace Pipeline.Core.Reference;

/// <summary>The level directly above the communes: a district until 2025-06-30 in the real case, a province after.</summary>
public sealed record SupervisingLevel(
    string Code, string Name, string NameEn, SupervisingLevelKind Kind, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<string> Successors) : IUnit;

namespace Pipeline.Core.Reference;

/// <summary>An office of the supervising level that takes in commune leaders for their yearly apprenticeship.</summary>
public sealed record Office(
    string Code, string Name, string NameEn, string SupervisingLevel, DateOnly ValidFrom, DateOnly? ValidTo) : IVersioned;
